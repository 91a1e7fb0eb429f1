package dev.example;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Person}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonFields {
    static final PersonFields INSTANCE = new PersonFields();

    private PersonFields() {
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code email}.
     *
     * @return the attribute, to be compared
     */
    public StringField email() {
        return StringField.of("email");
    }
}
