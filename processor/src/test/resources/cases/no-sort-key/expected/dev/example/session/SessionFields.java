package dev.example.session;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Session}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionFields {
    static final SessionFields INSTANCE = new SessionFields();

    private SessionFields() {
    }

    /**
     * Returns the attribute {@code token}.
     *
     * @return the attribute, to be compared
     */
    public StringField token() {
        return StringField.of("token");
    }

    /**
     * Returns the attribute {@code personId}.
     *
     * @return the attribute, to be compared
     */
    public StringField personId() {
        return StringField.of("personId");
    }

    /**
     * Returns the attribute {@code startedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> startedAt() {
        return OrderedField.of("startedAt", AttributeCodec.INSTANT);
    }
}
