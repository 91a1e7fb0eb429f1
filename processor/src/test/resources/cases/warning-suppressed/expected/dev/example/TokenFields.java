package dev.example;

import dev.singlet.expression.ListField;
import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Suppressed.Token}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenFields {
    static final TokenFields INSTANCE = new TokenFields();

    private TokenFields() {
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
     * Returns the attribute {@code words}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> words() {
        return ListField.of("words", TokenCodec.WORDS, StringField::of);
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
