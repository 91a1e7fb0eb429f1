package dev.example;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Second}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SecondFields {
    static final SecondFields INSTANCE = new SecondFields();

    private SecondFields() {
    }

    /**
     * Returns the attribute {@code client}.
     *
     * @return the attribute, to be compared
     */
    public StringField client() {
        return StringField.of("client");
    }

    /**
     * Returns the attribute {@code what}.
     *
     * @return the attribute, to be compared
     */
    public StringField what() {
        return StringField.of("what");
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> number() {
        return NumberField.of("number", AttributeCodec.INT);
    }
}
