package dev.singlet.processor.model;

import com.squareup.javapoet.TypeName;
import dev.singlet.processor.problem.Origin;
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
 * @param constraints what is checked besides its presence, in source order
 * @param origin its backing field
 */
public record ComponentModel(
        String name,
        String attribute,
        TypeName type,
        ValueType value,
        Presence presence,
        Kept kept,
        List<ConstraintModel> constraints,
        Origin origin) {

    /** Copies the list. */
    public ComponentModel {
        constraints = List.copyOf(constraints);
    }

    /** Returns whether the attribute may be absent. */
    public boolean mayBeAbsent() {
        return presence != Presence.REQUIRED;
    }
}
