package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.ConstraintModel.Kind;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.WholeRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Finds constraints that no value fulfils together. */
final class Contradictions {

    private final List<ConstraintModel> constraints;

    Contradictions(List<ConstraintModel> constraints) {
        this.constraints = constraints;
    }

    /** Returns what a value would have to be, if it cannot be that. */
    Optional<String> find(ValueType value) {
        return sizes().or(() -> numbers(value))
                .or(() -> both(Kind.ASSERT_TRUE, Kind.ASSERT_FALSE, "true and false"))
                .or(() -> both(Kind.PAST, Kind.FUTURE, "in the past and in the future"))
                .or(() -> both(Kind.PAST, Kind.FUTURE_OR_PRESENT, "in the past and not in the past"))
                .or(() -> both(Kind.PAST_OR_PRESENT, Kind.FUTURE, "not in the future and in the future"));
    }

    private Optional<String> both(Kind one, Kind other, String meaning) {
        return has(one) && has(other) ? Optional.of("be " + meaning) : Optional.empty();
    }

    private boolean has(Kind kind) {
        return constraints.contains(new ConstraintModel.Plain(kind));
    }

    private Optional<String> sizes() {
        int min = has(Kind.NOT_BLANK) || has(Kind.NOT_EMPTY) ? 1 : 0;
        int max = Integer.MAX_VALUE;
        for (ConstraintModel constraint : constraints) {
            if (constraint instanceof ConstraintModel.Size size) {
                min = Math.max(min, size.min());
                max = Math.min(max, size.max());
            }
        }
        return min <= max
                ? Optional.empty()
                : Optional.of("have a size of at least %d and at most %d".formatted(min, max));
    }

    private Optional<String> numbers(ValueType value) {
        boolean isWhole = value instanceof ValueType.Simple simple && WholeRange.isBounded(simple.kind());
        Bound lower = new Bound(isWhole);
        Bound upper = new Bound(isWhole);
        if (isWhole) {
            SimpleKind kind = ((ValueType.Simple) value).kind();
            lower.raise(BigDecimal.valueOf(WholeRange.of(kind).min()), true);
            upper.lower(BigDecimal.valueOf(WholeRange.of(kind).max()), true);
        }
        for (ConstraintModel constraint : constraints) {
            if (constraint instanceof ConstraintModel.Min min) {
                lower.raise(BigDecimal.valueOf(min.value()), true);
            } else if (constraint instanceof ConstraintModel.Max max) {
                upper.lower(BigDecimal.valueOf(max.value()), true);
            } else if (constraint instanceof ConstraintModel.DecimalMin min) {
                lower.raise(new BigDecimal(min.value()), min.inclusive());
            } else if (constraint instanceof ConstraintModel.DecimalMax max) {
                upper.lower(new BigDecimal(max.value()), max.inclusive());
            } else if (constraint instanceof ConstraintModel.Plain plain) {
                switch (plain.kind()) {
                    case POSITIVE -> lower.raise(BigDecimal.ZERO, false);
                    case POSITIVE_OR_ZERO -> lower.raise(BigDecimal.ZERO, true);
                    case NEGATIVE -> upper.lower(BigDecimal.ZERO, false);
                    case NEGATIVE_OR_ZERO -> upper.lower(BigDecimal.ZERO, true);
                    default -> {}
                }
            }
        }
        return lower.allows(upper)
                ? Optional.empty()
                : Optional.of("be %s and %s"
                        .formatted(lower.describe("at least", "greater than"), upper.describe("at most", "less than")));
    }

    /** The end of a range, open as long as nothing is said about it. */
    private static final class Bound {

        private final boolean isWhole;
        private Optional<BigDecimal> number = Optional.empty();
        private boolean inclusive = true;

        Bound(boolean isWhole) {
            this.isWhole = isWhole;
        }

        /** As a lower bound, this one is at least the given one from now on. */
        void raise(BigDecimal to, boolean isInclusive) {
            BigDecimal least = isWhole ? to.setScale(0, isInclusive ? RoundingMode.CEILING : RoundingMode.FLOOR) : to;
            if (isWhole && !isInclusive) {
                least = least.add(BigDecimal.ONE);
            }
            tighten(least, isWhole || isInclusive, number.isEmpty() ? 1 : least.compareTo(number.get()));
        }

        /** As an upper bound, this one is at most the given one from now on. */
        void lower(BigDecimal to, boolean isInclusive) {
            BigDecimal most = isWhole ? to.setScale(0, isInclusive ? RoundingMode.FLOOR : RoundingMode.CEILING) : to;
            if (isWhole && !isInclusive) {
                most = most.subtract(BigDecimal.ONE);
            }
            tighten(
                    most,
                    isWhole || isInclusive,
                    number.isEmpty() ? 1 : number.get().compareTo(most));
        }

        private void tighten(BigDecimal to, boolean isInclusive, int tighter) {
            if (tighter > 0) {
                number = Optional.of(to);
                inclusive = isInclusive;
            } else if (tighter == 0) {
                inclusive &= isInclusive;
            }
        }

        boolean allows(Bound upper) {
            if (number.isEmpty() || upper.number.isEmpty()) {
                return true;
            }
            int difference = number.get().compareTo(upper.number.get());
            return difference < 0 || (difference == 0 && inclusive && upper.inclusive);
        }

        String describe(String whereInclusive, String whereNot) {
            return (inclusive ? whereInclusive : whereNot) + " "
                    + number.map(BigDecimal::toPlainString).orElse("");
        }
    }
}
