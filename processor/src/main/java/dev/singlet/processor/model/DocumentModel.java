package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A nested record, as one entity stores it.
 *
 * @param type the record
 * @param name what the nested classes are named after, unique in the entity: {@code Address} for {@code AddressCodec}
 *     and {@code AddressFields}
 * @param components in the order of the record; they may lead back to the record itself
 */
public record DocumentModel(ClassName type, String name, List<ComponentModel> components) {

    /** Copies the list. */
    public DocumentModel {
        components = List.copyOf(components);
    }
}
