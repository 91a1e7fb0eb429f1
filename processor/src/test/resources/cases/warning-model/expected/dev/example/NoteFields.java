package dev.example;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Note}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteFields {
    static final NoteFields INSTANCE = new NoteFields();

    private NoteFields() {
    }

    /**
     * Returns the attribute {@code person}.
     *
     * @return the attribute, to be compared
     */
    public StringField person() {
        return StringField.of("person");
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }
}
