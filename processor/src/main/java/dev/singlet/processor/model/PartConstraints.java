package dev.singlet.processor.model;

import java.util.List;

/**
 * The constraints on a type argument: on the elements of a list or set, on the keys or on the values of a map.
 *
 * @param constraints on the part itself
 * @param parts on what the part holds in its turn, one for each of its type arguments
 */
public record PartConstraints(List<ConstraintModel> constraints, List<PartConstraints> parts) {

    /** Copies the lists. */
    public PartConstraints {
        constraints = List.copyOf(constraints);
        parts = List.copyOf(parts);
    }
}
