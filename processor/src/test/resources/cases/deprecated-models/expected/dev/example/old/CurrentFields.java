package dev.example.old;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Current}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CurrentFields {
    static final CurrentFields INSTANCE = new CurrentFields();

    private CurrentFields() {
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
     * Returns the attribute {@code text}.
     *
     * @return the attribute, to be compared
     */
    public StringField text() {
        return StringField.of("text");
    }
}
