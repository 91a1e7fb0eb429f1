package dev.singlet.expression;

import dev.singlet.Condition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of a value. An absent value has none, and of the conditions on it fulfils {@link #ne} alone. */
public final class SizeOperand {

    private final FieldPath path;

    SizeOperand(FieldPath path) {
        this.path = path;
    }

    /**
     * Returns the condition that the size is equal to the given one.
     *
     * @param size the size to compare with
     * @return the condition
     */
    public Condition eq(long size) {
        return comparison("=", size);
    }

    /**
     * Returns the condition that there is no value, or that its size is not equal to the given one.
     *
     * @param size the size to compare with
     * @return the condition
     */
    public Condition ne(long size) {
        return comparison("<>", size);
    }

    /**
     * Returns the condition that the size is less than the given one.
     *
     * @param bound the size to compare with
     * @return the condition
     */
    public Condition lt(long bound) {
        return comparison("<", bound);
    }

    /**
     * Returns the condition that the size is less than the given one or equal to it.
     *
     * @param bound the size to compare with
     * @return the condition
     */
    public Condition le(long bound) {
        return comparison("<=", bound);
    }

    /**
     * Returns the condition that the size is greater than the given one.
     *
     * @param bound the size to compare with
     * @return the condition
     */
    public Condition gt(long bound) {
        return comparison(">", bound);
    }

    /**
     * Returns the condition that the size is greater than the given one or equal to it.
     *
     * @param bound the size to compare with
     * @return the condition
     */
    public Condition ge(long bound) {
        return comparison(">=", bound);
    }

    /**
     * Returns the condition that the size is within two bounds.
     *
     * @param lower the least size
     * @param upper the greatest size; if it is less than the other, nothing fulfils the condition
     * @return the condition
     */
    public Condition between(long lower, long upper) {
        return ge(lower).and(le(upper));
    }

    /** Describes the operand. */
    @Override
    public String toString() {
        return "size(" + path + ")";
    }

    private Condition comparison(String operator, long size) {
        AttributeValue value = AttributeValue.fromN(Long.toString(size));
        return Comparison.ofFunction(
                operands -> "size(" + operands.path(path) + ") " + operator + " " + operands.value(value));
    }
}
