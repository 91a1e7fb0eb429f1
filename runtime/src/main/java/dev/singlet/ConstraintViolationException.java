package dev.singlet;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Components of a record violate their constraints. Nothing was sent. All violations are reported at once. */
public final class ConstraintViolationException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final Violation[] violations;

    /**
     * Called by the library.
     *
     * @param operation the operation that was to be done
     * @param entity the entity concerned
     * @param violations the violations, at least one
     */
    public ConstraintViolationException(Operation operation, String entity, List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.component() + " " + violation.constraint())
                .collect(Collectors.joining("; ", "The " + operation + " of " + entity + " was refused: ", ".")));
        this.violations = violations.toArray(Violation[]::new);
    }

    /**
     * Returns the violations.
     *
     * @return the violations in the order of the components
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    /**
     * A component that violates a constraint.
     *
     * @param component the name of the component, or the path of what violates the constraint within it, as in
     *     {@code lines[2].sku}; {@code tags[]} for an element of a set, {@code prices[]} and {@code prices<K>[]} for a
     *     value and a key of a map, since keys are not told
     * @param constraint what it must fulfil, as in {@code must be 1 to 100 long}, without the value
     */
    public record Violation(String component, String constraint) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
