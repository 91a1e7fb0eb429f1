package dev.singlet.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A unique constraint.
 *
 * @param name the stored name, unique in the entity
 * @param scope the components within whose values it holds, in the order of the annotation
 * @param component the component that is unique
 * @param finder the method that finds an item by it, such as {@code findByEmail}
 * @param guard the partition key of the guard items
 */
public record UniqueModel(
        String name, List<ComponentModel> scope, ComponentModel component, String finder, KeyAttribute guard) {

    /** Copies the list. */
    public UniqueModel {
        scope = List.copyOf(scope);
    }

    /** Returns the components that a guard is made of: the scope first. */
    public List<ComponentModel> components() {
        List<ComponentModel> components = new ArrayList<>(scope);
        components.add(component);
        return List.copyOf(components);
    }
}
