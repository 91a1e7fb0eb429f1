package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.problem.Origin;
import java.util.List;

/** A type with {@code @Document}. */
public sealed interface SharedDocumentModel {

    /** Returns the record or the sealed interface. */
    ClassName type();

    /** Returns what messages call it. */
    String name();

    /** Returns the nested records whose codecs are nested in its own, and whose fields are nested in its fields. */
    List<DocumentModel> documents();

    /** Returns whether generated code uses something that is deprecated. */
    boolean usesDeprecated();

    /** Returns whether the type, and every type around it, is public. */
    boolean isPublic();

    /** Returns the position of the type. */
    Origin origin();

    /**
     * A record.
     *
     * @param type the record
     * @param name what sealed documents store it under
     * @param version the version of its form
     * @param versionAttribute where that is stored
     * @param components in the order of the record
     * @param upcasts one for each earlier version, in their order
     * @param documents the nested records that components reach
     * @param oldForms the records that upcasters take, and those that these reach, without those above
     * @param usesDeprecated whether generated code uses something that is deprecated
     * @param isPublic whether the record, and every type around it, is public
     * @param origin the record
     */
    record OfRecord(
            ClassName type,
            String name,
            int version,
            String versionAttribute,
            List<ComponentModel> components,
            List<UpcastModel> upcasts,
            List<DocumentModel> documents,
            List<DocumentModel> oldForms,
            boolean usesDeprecated,
            boolean isPublic,
            Origin origin)
            implements SharedDocumentModel {

        /** Copies the lists. */
        public OfRecord {
            components = List.copyOf(components);
            upcasts = List.copyOf(upcasts);
            documents = List.copyOf(documents);
            oldForms = List.copyOf(oldForms);
        }
    }

    /**
     * A sealed interface.
     *
     * @param type the interface
     * @param name what messages call it
     * @param typeAttribute where the name of the record is stored
     * @param hasHandler whether there is to be an interface with a method for each record
     * @param variants the records that a value can be, in source order
     * @param documents those of the records that have no annotation of their own, and the nested records that these
     *     reach
     * @param usesDeprecated whether generated code uses something that is deprecated
     * @param isPublic whether the interface, and every type around it, is public
     * @param origin the interface
     */
    record OfSealed(
            ClassName type,
            String name,
            String typeAttribute,
            boolean hasHandler,
            List<VariantModel> variants,
            List<DocumentModel> documents,
            boolean usesDeprecated,
            boolean isPublic,
            Origin origin)
            implements SharedDocumentModel {

        /** Copies the lists. */
        public OfSealed {
            variants = List.copyOf(variants);
            documents = List.copyOf(documents);
        }
    }
}
