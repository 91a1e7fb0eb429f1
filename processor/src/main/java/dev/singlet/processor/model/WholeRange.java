package dev.singlet.processor.model;

import dev.singlet.processor.model.ConstraintModel.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The values that a component of a whole number type can have.
 *
 * @param min the least
 * @param max the greatest, not less than {@code min}
 */
public record WholeRange(long min, long max) {

    /** Returns whether a type is for whole numbers of a limited range. */
    public static boolean isBounded(SimpleKind kind) {
        return switch (kind) {
            case BYTE, SHORT, INT, LONG -> true;
            default -> false;
        };
    }

    /** Returns the range of a type for which {@link #isBounded}. */
    public static WholeRange of(SimpleKind kind) {
        return switch (kind) {
            case BYTE -> new WholeRange(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> new WholeRange(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> new WholeRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> throw new IllegalArgumentException("no limits of " + kind);
        };
    }

    /**
     * Returns the range that type and constraints leave, unless the component is no whole number, has a constraint that
     * is no range of whole numbers, or can have no value at all.
     */
    public static Optional<WholeRange> of(ComponentModel component) {
        return of(component.value(), component.constraints());
    }

    /** Returns the range of a value with constraints, as for a component. */
    public static Optional<WholeRange> of(ValueType value, List<ConstraintModel> constraints) {
        if (!(value instanceof ValueType.Simple simple) || !isBounded(simple.kind())) {
            return Optional.empty();
        }
        WholeRange type = of(simple.kind());
        long min = type.min();
        long max = type.max();
        for (ConstraintModel constraint : constraints) {
            Optional<WholeRange> allowed = of(constraint);
            if (allowed.isEmpty()) {
                return Optional.empty();
            }
            min = Math.max(min, allowed.get().min());
            max = Math.min(max, allowed.get().max());
        }
        return min <= max ? Optional.of(new WholeRange(min, max)) : Optional.empty();
    }

    private static Optional<WholeRange> of(ConstraintModel constraint) {
        if (constraint instanceof ConstraintModel.Min min) {
            return Optional.of(new WholeRange(min.value(), Long.MAX_VALUE));
        }
        if (constraint instanceof ConstraintModel.Max max) {
            return Optional.of(new WholeRange(Long.MIN_VALUE, max.value()));
        }
        return constraint instanceof ConstraintModel.Plain plain ? of(plain.kind()) : Optional.empty();
    }

    private static Optional<WholeRange> of(Kind kind) {
        return switch (kind) {
            case POSITIVE -> Optional.of(new WholeRange(1, Long.MAX_VALUE));
            case POSITIVE_OR_ZERO -> Optional.of(new WholeRange(0, Long.MAX_VALUE));
            case NEGATIVE -> Optional.of(new WholeRange(Long.MIN_VALUE, -1));
            case NEGATIVE_OR_ZERO -> Optional.of(new WholeRange(Long.MIN_VALUE, 0));
            default -> Optional.empty();
        };
    }
}
