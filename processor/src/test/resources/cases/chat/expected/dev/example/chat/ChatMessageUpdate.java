package dev.example.chat;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link ChatMessage} by one {@code UpdateItem} request, which demands that
 * the item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageUpdate extends EntityUpdate<ChatMessage, ChatMessageFields, ChatMessageUpdate> {
    private final ChatMessageKey key;

    ChatMessageUpdate(EntityOperations<ChatMessage, ChatMessageKey, ChatMessageFields> operations,
            ChatMessageKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
    }

    /**
     * Sets {@code userId}.
     *
     * @param userId the new value
     * @return this update
     */
    public ChatMessageUpdate userId(String userId) {
        ChatMessageCodec.checkUserId(userId, violations());
        changes().set("userId", userId, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code role}.
     *
     * @param role the new value
     * @return this update
     */
    public ChatMessageUpdate role(Role role) {
        ChatMessageCodec.checkRole(role, violations());
        changes().set("role", role, ChatMessageCodec.ROLE);
        return this;
    }

    /**
     * Sets {@code content}.
     *
     * @param content the new value
     * @return this update
     */
    public ChatMessageUpdate content(String content) {
        ChatMessageCodec.checkContent(content, violations());
        changes().set("content", content, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code reasoningContent}.
     *
     * @param reasoningContent the new value, or null to remove the attribute
     * @return this update
     */
    public ChatMessageUpdate reasoningContent(@Nullable String reasoningContent) {
        if (reasoningContent == null) {
            changes().remove("reasoningContent");
        } else {
            changes().set("reasoningContent", reasoningContent, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code reasoningContent}.
     *
     * @return this update
     */
    public ChatMessageUpdate clearReasoningContent() {
        changes().remove("reasoningContent");
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code userId}, {@code role},
     * {@code content}. It is refused otherwise.
     *
     * @return this update
     */
    public ChatMessageUpdate orCreate() {
        NewItem item = newItem();
        item.set("chatId", this.key.chatId(), AttributeCodec.STRING);
        item.set("createdAt", this.key.createdAt(), AttributeCodec.INSTANT);
        item.set("messageId", this.key.messageId(), AttributeCodec.STRING);
        item.require("userId", "userId");
        item.require("role", "role");
        item.require("content", "content");
        return this;
    }

    @Override
    protected ChatMessageUpdate self() {
        return this;
    }
}
