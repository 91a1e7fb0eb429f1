package dev.example.session;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Person}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonFields {
    static final PersonFields INSTANCE = new PersonFields();

    private PersonFields() {
    }

    /**
     * Returns the attribute {@code country}.
     *
     * @return the attribute, to be compared
     */
    public StringField country() {
        return StringField.of("country");
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> number() {
        return NumberField.of("number", AttributeCodec.LONG);
    }
}
