package dev.example.shop;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Note}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteFields {
    static final NoteFields INSTANCE = new NoteFields();

    private NoteFields() {
    }

    /**
     * Returns the attribute {@code userId}.
     *
     * @return the attribute, to be compared
     */
    public StringField userId() {
        return StringField.of("userId");
    }

    /**
     * Returns the attribute {@code noteId}.
     *
     * @return the attribute, to be compared
     */
    public StringField noteId() {
        return StringField.of("noteId");
    }
}
