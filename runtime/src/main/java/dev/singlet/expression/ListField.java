package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A list.
 *
 * @param <E> the type of the elements
 */
public final class ListField<E> extends AttributeField<List<E>> {

    private ListField(FieldPath path, ValueEncoder<List<E>> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a list
     * @param <E> the type of the elements
     * @return the field
     */
    public static <E> ListField<E> of(String attribute, ValueEncoder<List<E>> encoder) {
        return of(FieldPath.of(attribute), encoder);
    }

    /**
     * Returns the field of a list inside of an attribute.
     *
     * @param path where the list is
     * @param encoder makes the stored form of a list
     * @param <E> the type of the elements
     * @return the field
     */
    public static <E> ListField<E> of(FieldPath path, ValueEncoder<List<E>> encoder) {
        return new ListField<>(path, encoder);
    }

    /**
     * Returns the condition that the list contains an element.
     *
     * @param element the element
     * @return the condition
     */
    public Condition contains(E element) {
        return function("contains", encode(element, this::encodeElement));
    }

    /**
     * Returns the field of an element.
     *
     * @param index the place of the element, from 0
     * @return the field; absent where the list is shorter
     * @throws IllegalArgumentException if the index is negative
     */
    public Field<E> at(int index) {
        return Field.of(path().at(index), this::encodeElement);
    }

    /**
     * Returns the number of elements.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }

    private AttributeValue encodeElement(E element) {
        return encodeWithin(List.of(element), list -> list.l().get(0));
    }
}
