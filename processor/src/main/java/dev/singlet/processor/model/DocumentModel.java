package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A nested record, as one entity, or one type that is annotated with {@code @Document}, stores it.
 *
 * @param type the record
 * @param name what the nested classes are named after, unique in what stores it: {@code Address} for {@code AddressCodec}
 *     and {@code AddressFields}
 * @param components in the order of the record; they may lead back to the record itself
 */
public record DocumentModel(ClassName type, String name, List<ComponentModel> components) {

    /** Copies the list. */
    public DocumentModel {
        components = List.copyOf(components);
    }

    /** Returns that of several which is of a type. */
    public static DocumentModel of(ClassName type, List<DocumentModel> documents) {
        for (DocumentModel document : documents) {
            if (document.type().equals(type)) {
                return document;
            }
        }
        throw new IllegalArgumentException("no document " + type);
    }
}
