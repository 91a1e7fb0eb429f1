package dev.example.chat;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Chat}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatFields {
    static final ChatFields INSTANCE = new ChatFields();

    private ChatFields() {
    }

    /**
     * Returns the attribute {@code chatId}.
     *
     * @return the attribute, to be compared
     */
    public StringField chatId() {
        return StringField.of("chatId");
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
     * Returns the attribute {@code name}.
     *
     * @return the attribute, to be compared
     */
    public StringField name() {
        return StringField.of("name");
    }

    /**
     * Returns the attribute {@code createdAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> createdAt() {
        return OrderedField.of("createdAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code updatedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> updatedAt() {
        return OrderedField.of("updatedAt", AttributeCodec.INSTANT);
    }
}
