package dev.singlet.expression;

/**
 * A value that is stored so that it can be compared: an instant, a date, a duration.
 *
 * @param <T> the type of the value
 */
public final class OrderedField<T> extends ComparableField<T> {

    private OrderedField(FieldPath path, ValueEncoder<T> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a value
     * @param <T> the type of the value
     * @return the field
     */
    public static <T> OrderedField<T> of(String attribute, ValueEncoder<T> encoder) {
        return of(FieldPath.of(attribute), encoder);
    }

    /**
     * Returns the field of a value inside of an attribute.
     *
     * @param path where the value is
     * @param encoder makes the stored form of a value
     * @param <T> the type of the value
     * @return the field
     */
    public static <T> OrderedField<T> of(FieldPath path, ValueEncoder<T> encoder) {
        return new OrderedField<>(path, encoder);
    }
}
