package dev.singlet.processor.model;

import com.squareup.javapoet.TypeName;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.template.KeyShape;
import java.util.List;

/**
 * A component of an entity or of a nested record.
 *
 * @param name its Java name
 * @param attribute its stored name
 * @param type as declared, {@code Optional} included, without annotations
 * @param value what is stored; for an {@code Optional} that of its content
 * @param presence whether it may be absent
 * @param kept whether the library fills it
 * @param isTimeToLive whether the item expires at this time
 * @param constraints what is checked besides its presence, in source order
 * @param partConstraints what is checked about what it holds, one for each type argument of a list, set or map
 * @param origin its backing field
 */
public record ComponentModel(
        String name,
        String attribute,
        TypeName type,
        ValueType value,
        Presence presence,
        Kept kept,
        boolean isTimeToLive,
        List<ConstraintModel> constraints,
        List<PartConstraints> partConstraints,
        Origin origin) {

    /** Copies the lists. */
    public ComponentModel {
        constraints = List.copyOf(constraints);
        partConstraints = List.copyOf(partConstraints);
    }

    /** Returns what its value is made of: nothing unless it is a list, a set or a map. */
    public List<ValuePart> parts() {
        return ValuePart.of(value, partConstraints);
    }

    /** Returns whether something within its value can be changed by itself: whether it is a document, a list or a map. */
    public boolean hasPaths() {
        return value instanceof ValueType.DocumentValue
                || value instanceof ValueType.ListValue
                || value instanceof ValueType.MapValue;
    }

    /** Returns the same component under another name. */
    public ComponentModel named(String other) {
        return new ComponentModel(
                other, attribute, type, value, presence, kept, isTimeToLive, constraints, partConstraints, origin);
    }

    /**
     * Returns whether a query can ask for a range of its values where a key holds them in a shape. The order of a
     * converted type is unknown: only that of its stored form is.
     */
    public boolean hasRange(KeyShape shape) {
        return shape.hasRange() && !(value instanceof ValueType.ConvertedValue);
    }

    /** Returns whether the attribute may be absent. */
    public boolean mayBeAbsent() {
        return presence != Presence.REQUIRED;
    }
}
