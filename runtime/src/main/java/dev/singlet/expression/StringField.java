package dev.singlet.expression;

import dev.singlet.Condition;

/** Text, compared by the unsigned bytes of its UTF-8 form; case matters. */
public final class StringField extends ComparableField<String> {

    private StringField(FieldPath path, ValueEncoder<String> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @return the field
     */
    public static StringField of(String attribute) {
        return of(FieldPath.of(attribute));
    }

    /**
     * Returns the field of a text inside of an attribute.
     *
     * @param path where the text is
     * @return the field
     */
    public static StringField of(FieldPath path) {
        return new StringField(path, Text::encode);
    }

    /**
     * Returns the condition that the text begins with the given one.
     *
     * @param prefix the beginning
     * @return the condition
     */
    public Condition beginsWith(String prefix) {
        return function("begins_with", encode(prefix));
    }

    /**
     * Returns the condition that the text contains the given one.
     *
     * @param part the part
     * @return the condition
     */
    public Condition contains(String part) {
        return function("contains", encode(part));
    }

    /**
     * Returns the size of the text.
     *
     * @return the number of its characters, as DynamoDB counts them
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }
}
