package dev.singlet.processor.model;

import java.util.ArrayList;
import java.util.List;

/** What an update can do to one component besides setting it. */
public enum ComponentChange {
    /** Removes the attribute. */
    CLEAR("clear", 0),
    /** Adds to a number. */
    ADD("addTo", 1),
    /** Adds elements at the end of a list. */
    APPEND("appendTo", 1),
    /** Adds elements at the beginning of a list. */
    PREPEND("prependTo", 1),
    /** Adds elements to a set. */
    ADD_TO_SET("addTo", 1),
    /** Removes elements from a set. */
    REMOVE_FROM_SET("removeFrom", 1),
    /** Puts an entry into a map. */
    PUT_IN_MAP("putIn", 2),
    /** Removes an entry from a map. */
    REMOVE_FROM_MAP("removeFrom", 1);

    private final String prefix;
    private final int parameters;

    ComponentChange(String prefix, int parameters) {
        this.prefix = prefix;
        this.parameters = parameters;
    }

    /** Returns what the names of the methods begin with. */
    public String prefix() {
        return prefix;
    }

    /** Returns how many parameters the methods have. */
    public int parameters() {
        return parameters;
    }

    /** Returns the changes of the only component of a group, in the order of their methods. */
    static List<ComponentChange> of(ComponentModel component, boolean asWhole) {
        List<ComponentChange> changes = new ArrayList<>();
        if (component.mayBeAbsent()) {
            changes.add(CLEAR);
        }
        // An index key, and the guard of a unique value, is written from the whole value, which is not known after a
        // change of a part.
        if (!asWhole) {
            changes.addAll(partial(component));
        }
        return changes;
    }

    /** What results from a partial change is known to DynamoDB only, so that no constraint on it could be checked. */
    private static List<ComponentChange> partial(ComponentModel component) {
        ValueType value = component.value();
        if (value instanceof ValueType.Simple simple && WholeRange.isBounded(simple.kind())) {
            return WholeRange.of(component).isPresent() ? List.of(ADD) : List.of();
        }
        if (!component.constraints().isEmpty()) {
            return List.of();
        }
        if (value instanceof ValueType.Simple simple) {
            return simple.kind().isNumber() ? List.of(ADD) : List.of();
        }
        if (value instanceof ValueType.ListValue) {
            return List.of(APPEND, PREPEND);
        }
        if (value instanceof ValueType.SetValue) {
            return List.of(ADD_TO_SET, REMOVE_FROM_SET);
        }
        return value instanceof ValueType.MapValue ? List.of(PUT_IN_MAP, REMOVE_FROM_MAP) : List.of();
    }
}
