package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.NumberField;
import java.math.BigInteger;

/**
 * Keeps a whole number within bounds when something is added to it: DynamoDB adds beyond any type's range, and an item
 * with such a number could not be read any more.
 *
 * @param delta what is added
 * @param min the least sum
 * @param max the greatest sum
 */
record WholeBounds(long delta, long min, long max) {

    /** That the sum is within the bounds. */
    Condition condition(FieldPath path) {
        NumberField<BigInteger> number = NumberField.of(path, AttributeCodec.BIG_INTEGER);
        Condition fits = number.between(before(min), before(max));
        // An absent number counts as zero, so that the sum is what is added.
        return delta < min || delta > max ? fits : number.notExists().or(fits);
    }

    /** The number from which the addition makes this sum; it may be beyond the range of long. */
    private BigInteger before(long sum) {
        return BigInteger.valueOf(sum).subtract(BigInteger.valueOf(delta));
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "WholeBounds";
    }
}
