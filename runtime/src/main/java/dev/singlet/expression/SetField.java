package dev.singlet.expression;

import dev.singlet.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A set of texts or of numbers. An empty set is stored as no attribute, and compared like that.
 *
 * @param <E> the type of the elements
 */
public final class SetField<E> extends AttributeField<Set<E>> {

    private SetField(FieldPath path, ValueEncoder<Set<E>> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a set
     * @param <E> the type of the elements
     * @return the field
     */
    public static <E> SetField<E> of(String attribute, ValueEncoder<Set<E>> encoder) {
        return of(FieldPath.of(attribute), encoder);
    }

    /**
     * Returns the field of a set inside of an attribute.
     *
     * @param path where the set is
     * @param encoder makes the stored form of a set
     * @param <E> the type of the elements
     * @return the field
     */
    public static <E> SetField<E> of(FieldPath path, ValueEncoder<Set<E>> encoder) {
        return new SetField<>(path, encoder);
    }

    @Override
    public Condition eq(Set<E> value) {
        return value != null && value.isEmpty() ? notExists() : super.eq(value);
    }

    @Override
    public Condition ne(Set<E> value) {
        return value != null && value.isEmpty() ? exists() : super.ne(value);
    }

    @Override
    public Condition in(Collection<? extends Set<E>> values) {
        List<? extends Set<E>> stored = values.stream()
                .filter(value -> value == null || !value.isEmpty())
                .toList();
        if (stored.size() == values.size()) {
            return super.in(values);
        }
        return stored.isEmpty() ? notExists() : notExists().or(super.in(stored));
    }

    /**
     * Returns the condition that the set contains an element.
     *
     * @param element the element
     * @return the condition
     */
    public Condition contains(E element) {
        return function("contains", encode(element, this::encodeElement));
    }

    /**
     * Returns the number of elements. The empty set, as it is absent, has no size.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }

    private AttributeValue encodeElement(E element) {
        return encodeWithin(
                Set.of(element),
                set -> set.hasSs()
                        ? AttributeValue.fromS(set.ss().get(0))
                        : AttributeValue.fromN(set.ns().get(0)));
    }
}
