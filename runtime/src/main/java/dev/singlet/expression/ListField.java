package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A list.
 *
 * @param <E> the type of the elements
 * @param <F> the field of an element
 */
public final class ListField<E, F> extends AttributeField<List<E>> {

    private final Function<FieldPath, F> element;

    private ListField(FieldPath path, ValueEncoder<List<E>> encoder, Function<FieldPath, F> element) {
        super(path, encoder);
        this.element = element;
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a list
     * @param element makes the field of an element
     * @param <E> the type of the elements
     * @param <F> the field of an element
     * @return the field
     */
    public static <E, F> ListField<E, F> of(
            String attribute, ValueEncoder<List<E>> encoder, Function<FieldPath, F> element) {
        return of(FieldPath.of(attribute), encoder, element);
    }

    /**
     * Returns the field of a list inside of an attribute.
     *
     * @param path where the list is
     * @param encoder makes the stored form of a list
     * @param element makes the field of an element
     * @param <E> the type of the elements
     * @param <F> the field of an element
     * @return the field
     */
    public static <E, F> ListField<E, F> of(
            FieldPath path, ValueEncoder<List<E>> encoder, Function<FieldPath, F> element) {
        return new ListField<>(path, encoder, element);
    }

    /**
     * Returns the condition that the list contains an element.
     *
     * @param value the element
     * @return the condition
     */
    public Condition contains(E value) {
        return function("contains", encode(value, this::encodeElement));
    }

    /**
     * Returns the field of an element.
     *
     * @param index the place of the element, from 0
     * @return the field; absent where the list is shorter
     * @throws IllegalArgumentException if the index is negative
     */
    public F at(int index) {
        return element.apply(path().at(index));
    }

    /**
     * Returns the number of elements.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }

    private AttributeValue encodeElement(E value) {
        return encodeWithin(List.of(value), list -> list.l().get(0));
    }
}
