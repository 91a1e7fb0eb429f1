package dev.example.chat;

import dev.singlet.expression.Field;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link ChatMessage}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageFields {
    static final ChatMessageFields INSTANCE = new ChatMessageFields();

    private ChatMessageFields() {
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
     * Returns the attribute {@code messageId}.
     *
     * @return the attribute, to be compared
     */
    public StringField messageId() {
        return StringField.of("messageId");
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
     * Returns the attribute {@code role}.
     *
     * @return the attribute, to be compared
     */
    public Field<Role> role() {
        return Field.of("role", ChatMessageCodec.ROLE);
    }

    /**
     * Returns the attribute {@code content}.
     *
     * @return the attribute, to be compared
     */
    public StringField content() {
        return StringField.of("content");
    }

    /**
     * Returns the attribute {@code reasoningContent}.
     *
     * @return the attribute, to be compared
     */
    public StringField reasoningContent() {
        return StringField.of("reasoningContent");
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
