package dev.singlet.runtime;

import dev.singlet.expression.FieldPath;

/**
 * Where a value stands in an item.
 *
 * @param path the way to the stored value
 * @param name the way to the component in violations, as in {@code lines[2].sku}
 * @param checkedIn the name of what the value's check knows it as a part of: the document that holds it; its own name if
 *     it is an element or stands in a map
 * @param removable whether the item may be without the value
 */
public record NestedPlace(FieldPath path, String name, String checkedIn, boolean removable) {

    /**
     * Returns the place of a component of the entity.
     *
     * @param component the name of the component
     * @param attribute the stored name
     * @return the place
     */
    public static NestedPlace of(String component, String attribute) {
        return new NestedPlace(FieldPath.of(attribute), component, "", false);
    }

    /**
     * Returns the place of a required component of the document that stands here.
     *
     * @param component the name of the component
     * @param attribute the stored name
     * @return the place
     */
    public NestedPlace required(String component, String attribute) {
        return new NestedPlace(path.child(attribute), name + "." + component, name, false);
    }

    /**
     * Returns the place of a component of the document that stands here; it may be absent.
     *
     * @param component the name of the component
     * @param attribute the stored name
     * @return the place
     */
    public NestedPlace optional(String component, String attribute) {
        return new NestedPlace(path.child(attribute), name + "." + component, name, true);
    }

    NestedPlace at(int index) {
        String element = name + "[" + index + "]";
        return new NestedPlace(path.at(index), element, element, false);
    }

    NestedPlace key(String key) {
        String value = name + "[]";
        return new NestedPlace(path.key(key), value, value, true);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return name;
    }
}
