package dev.singlet.expression;

/**
 * A value without an order: a boolean, an enum constant, an identifier.
 *
 * @param <T> the type of the value
 */
public final class Field<T> extends AttributeField<T> {

    private Field(FieldPath path, ValueEncoder<T> encoder) {
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
    public static <T> Field<T> of(String attribute, ValueEncoder<T> encoder) {
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
    public static <T> Field<T> of(FieldPath path, ValueEncoder<T> encoder) {
        return new Field<>(path, encoder);
    }
}
