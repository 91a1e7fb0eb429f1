package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record that a sealed document can be.
 *
 * @param type the record
 * @param memberName what generated methods are named after, unique in the document: {@code Card} for {@code asCard()}
 * @param name what it is stored under
 * @param aliases what else it is read from
 * @param value how it is stored: a shared document if it has its own annotation
 * @param versionAttribute where its version is stored
 * @param attributes the stored names of its components, by the names of the components
 */
public record VariantModel(
        ClassName type,
        String memberName,
        String name,
        List<String> aliases,
        ValueType value,
        String versionAttribute,
        Map<String, String> attributes) {

    /** Copies the collections. */
    public VariantModel {
        aliases = List.copyOf(aliases);
        attributes = Map.copyOf(attributes);
    }

    /** Returns the name and the aliases. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return List.copyOf(names);
    }
}
