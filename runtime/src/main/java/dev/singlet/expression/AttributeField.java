package dev.singlet.expression;

import dev.singlet.Condition;
import dev.singlet.ItemEncodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What all fields have in common. Fields are immutable.
 *
 * <p>Every method refuses null with a {@link NullPointerException}, as no attribute is ever equal to it, and throws
 * {@link ItemEncodingException} for a value that DynamoDB cannot hold.
 *
 * @param <T> the type of the value
 */
public abstract class AttributeField<T> {

    /** The most operands that DynamoDB takes in one {@code IN}. */
    private static final int MAX_IN = 100;

    private final FieldPath path;
    private final ValueEncoder<T> encoder;

    AttributeField(FieldPath path, ValueEncoder<T> encoder) {
        this.path = path;
        this.encoder = encoder;
    }

    /**
     * Returns the condition that the value is there and is equal to the given one.
     *
     * @param value the value to compare with
     * @return the condition
     */
    public Condition eq(T value) {
        return comparison("=", encode(value));
    }

    /**
     * Returns the condition that the value is absent, or is not equal to the given one.
     *
     * @param value the value to compare with
     * @return the condition
     */
    public Condition ne(T value) {
        return comparison("<>", encode(value));
    }

    /**
     * Returns the condition that this value and another one of the item are both there and are equal. Their stored forms
     * are compared, so that values with two different converters are hardly ever equal.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition eq(AttributeField<T> other) {
        return comparison("=", other);
    }

    /**
     * Returns the condition that this value and another one of the item are not equal, or that one of them is absent.
     * Their stored forms are compared.
     *
     * @param other the field of the other value
     * @return the condition
     * @throws IllegalArgumentException if it is the same value, as DynamoDB has no such condition
     */
    public final Condition ne(AttributeField<T> other) {
        return comparison("<>", other);
    }

    /**
     * Returns the condition that the value is one of those given. DynamoDB refuses expressions of more than 4 KB, which
     * is several hundred values.
     *
     * @param first a value to compare with
     * @param others more of them
     * @return the condition
     */
    @SafeVarargs
    public final Condition in(T first, T... others) {
        List<T> values = new ArrayList<>();
        values.add(first);
        for (T other : others) {
            values.add(other);
        }
        return in(values);
    }

    /**
     * Returns the condition that the value is one of those given. DynamoDB refuses expressions of more than 4 KB, which
     * is several hundred values.
     *
     * @param values the values to compare with, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no value, as DynamoDB has no such condition
     */
    public Condition in(Collection<? extends T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No value is given to compare " + path + " with.");
        }
        // The order of a set may be another one in the next JVM, and cursors are bound to the filter.
        Stream<AttributeValue> encoded = values.stream().map(this::encode);
        List<AttributeValue> operands =
                (values instanceof Set ? encoded.sorted(Comparator.comparing(CanonicalValue::text)) : encoded).toList();
        ConditionNode condition = oneOf(operands.subList(0, Math.min(operands.size(), MAX_IN)));
        for (int from = MAX_IN; from < operands.size(); from += MAX_IN) {
            List<AttributeValue> more = operands.subList(from, Math.min(operands.size(), from + MAX_IN));
            condition = Junction.of(Junction.Operator.OR, condition, oneOf(more));
        }
        return condition;
    }

    /**
     * Returns the condition that there is a value.
     *
     * @return the condition
     */
    public final Condition exists() {
        return Comparison.function("attribute_exists", path);
    }

    /**
     * Returns the condition that there is no value.
     *
     * @return the condition
     */
    public final Condition notExists() {
        return Comparison.function("attribute_not_exists", path);
    }

    /**
     * Returns the condition that the value is stored as a type of attribute.
     *
     * @param type the type
     * @return the condition
     */
    public final Condition type(AttributeType type) {
        return function("attribute_type", AttributeValue.fromS(type.code()));
    }

    /**
     * Returns where the value is.
     *
     * @return the path
     */
    public final FieldPath path() {
        return path;
    }

    /** Returns the path. */
    @Override
    public final String toString() {
        return path.toString();
    }

    final AttributeValue encode(@Nullable T value) {
        return encode(value, encoder);
    }

    final <V> AttributeValue encode(@Nullable V value, ValueEncoder<V> valueEncoder) {
        if (value == null) {
            throw new NullPointerException(
                    path + " is compared with null. Null and absent are one thing:" + " use exists() or notExists().");
        }
        try {
            return valueEncoder.encode(value);
        } catch (ItemEncodingException e) {
            throw e.within("", path.toString());
        }
    }

    /** The stored form of an element, which only the codec of the whole knows: as part of {@code collection}. */
    final AttributeValue encodeWithin(T collection, Function<AttributeValue, AttributeValue> element) {
        try {
            return element.apply(encoder.encode(collection));
        } catch (ItemEncodingException e) {
            // Its place within the collection, which was made for the purpose, would mislead.
            throw new ItemEncodingException("", "", e.problem());
        }
    }

    final Condition comparison(String operator, AttributeValue value) {
        return new Comparison(operands -> operands.path(path) + " " + operator + " " + operands.value(value));
    }

    final Condition comparison(String operator, AttributeField<T> other) {
        FieldPath otherPath = other.path;
        if (path.equals(otherPath)) {
            throw new IllegalArgumentException(
                    path + " is compared with itself, which DynamoDB refuses. Use exists() or notExists().");
        }
        return new Comparison(operands -> operands.path(path) + " " + operator + " " + operands.path(otherPath));
    }

    final Condition function(String name, AttributeValue value) {
        return new Comparison(operands -> name + "(" + operands.path(path) + ", " + operands.value(value) + ")");
    }

    private ConditionNode oneOf(List<AttributeValue> values) {
        return new Comparison(operands -> operands.path(path)
                + values.stream().map(operands::value).collect(Collectors.joining(", ", " IN (", ")")));
    }
}
