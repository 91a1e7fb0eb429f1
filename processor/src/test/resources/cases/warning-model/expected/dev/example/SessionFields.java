package dev.example;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Session}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionFields {
    static final SessionFields INSTANCE = new SessionFields();

    private SessionFields() {
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
     * Returns the attribute {@code expiresAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> expiresAt() {
        return OrderedField.of("expiresAt", AttributeCodec.EPOCH_SECONDS);
    }
}
