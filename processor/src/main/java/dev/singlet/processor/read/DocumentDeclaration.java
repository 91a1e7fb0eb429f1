package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A type with {@code @Document} as written. */
public sealed interface DocumentDeclaration {

    /** Returns the record or the sealed interface. */
    TypeElement type();

    /** Returns the name that is given, or the simple name of the type. */
    String name();

    /** Returns the position of the type. */
    Origin origin();

    /**
     * A record.
     *
     * @param type the record
     * @param name what sealed documents store it under
     * @param aliases what else it is read from
     * @param version the version of its form
     * @param versionAttribute where that is stored
     * @param components in source order
     * @param upcasts in source order
     * @param versionOrigin where the version stands
     * @param origin the record
     */
    record OfRecord(
            TypeElement type,
            String name,
            List<Text> aliases,
            int version,
            String versionAttribute,
            List<ComponentDeclaration> components,
            List<UpcastDeclaration> upcasts,
            Origin versionOrigin,
            Origin origin)
            implements DocumentDeclaration {

        /** Copies the lists. */
        public OfRecord {
            aliases = List.copyOf(aliases);
            components = List.copyOf(components);
            upcasts = List.copyOf(upcasts);
        }
    }

    /**
     * A sealed interface.
     *
     * @param type the interface
     * @param name what messages call it
     * @param typeAttribute where the name of the record is stored
     * @param hasHandler whether there is to be an interface with a method for each record
     * @param permitted the records that it permits, those of sealed interfaces among them instead of the interfaces
     * @param origin the interface
     */
    record OfSealed(
            TypeElement type,
            String name,
            String typeAttribute,
            boolean hasHandler,
            List<Permitted> permitted,
            Origin origin)
            implements DocumentDeclaration {

        /** Copies the list. */
        public OfSealed {
            permitted = List.copyOf(permitted);
        }
    }

    /**
     * A record that a sealed interface permits.
     *
     * @param type the record
     * @param document its own {@code @Document}; none if it has no annotation
     */
    record Permitted(TypeElement type, Optional<OfRecord> document) {}
}
