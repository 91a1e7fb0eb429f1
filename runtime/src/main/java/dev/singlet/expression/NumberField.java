package dev.singlet.expression;

/**
 * A number, compared as DynamoDB's numbers are: by value, whatever the scale.
 *
 * @param <T> the type of the value
 */
public final class NumberField<T> extends ComparableField<T> {

    private NumberField(FieldPath path, ValueEncoder<T> encoder) {
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
    public static <T> NumberField<T> of(String attribute, ValueEncoder<T> encoder) {
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
    public static <T> NumberField<T> of(FieldPath path, ValueEncoder<T> encoder) {
        return new NumberField<>(path, encoder);
    }
}
