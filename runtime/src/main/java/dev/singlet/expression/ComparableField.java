package dev.singlet.expression;

import dev.singlet.Condition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A field whose stored form has an order. An absent value fulfils none of these conditions.
 *
 * @param <T> the type of the value
 */
public abstract class ComparableField<T> extends AttributeField<T> {

    ComparableField(FieldPath path, ValueEncoder<T> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the condition that the value is less than the given one.
     *
     * @param bound the value to compare with
     * @return the condition
     */
    public final Condition lt(T bound) {
        return comparison("<", encode(bound));
    }

    /**
     * Returns the condition that the value is less than another one of the item.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition lt(ComparableField<T> other) {
        return comparison("<", other);
    }

    /**
     * Returns the condition that the value is less than the given one or equal to it.
     *
     * @param bound the value to compare with
     * @return the condition
     */
    public final Condition le(T bound) {
        return comparison("<=", encode(bound));
    }

    /**
     * Returns the condition that the value is less than, or equal to, another one of the item.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition le(ComparableField<T> other) {
        return comparison("<=", other);
    }

    /**
     * Returns the condition that the value is greater than the given one.
     *
     * @param bound the value to compare with
     * @return the condition
     */
    public final Condition gt(T bound) {
        return comparison(">", encode(bound));
    }

    /**
     * Returns the condition that the value is greater than another one of the item.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition gt(ComparableField<T> other) {
        return comparison(">", other);
    }

    /**
     * Returns the condition that the value is greater than the given one or equal to it.
     *
     * @param bound the value to compare with
     * @return the condition
     */
    public final Condition ge(T bound) {
        return comparison(">=", encode(bound));
    }

    /**
     * Returns the condition that the value is greater than, or equal to, another one of the item.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition ge(ComparableField<T> other) {
        return comparison(">=", other);
    }

    /**
     * Returns the condition that the value is within two bounds.
     *
     * @param lower the least value
     * @param upper the greatest value; if it is less than the other, nothing fulfils the condition
     * @return the condition
     */
    public final Condition between(T lower, T upper) {
        AttributeValue least = encode(lower);
        AttributeValue greatest = encode(upper);
        // Not BETWEEN: DynamoDB refuses it when the bounds are reversed, and a range of no values is legal.
        return comparison(">=", least).and(comparison("<=", greatest));
    }
}
