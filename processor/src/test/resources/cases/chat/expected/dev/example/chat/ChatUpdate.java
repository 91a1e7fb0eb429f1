package dev.example.chat;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Chat} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatUpdate extends EntityUpdate<Chat, ChatFields, ChatUpdate> {
    private final ChatKey key;

    ChatUpdate(EntityOperations<Chat, ChatKey, ChatFields> operations, ChatKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1sk", ChatCodec.gsi1Sort(updatedAt));
    }

    /**
     * Sets {@code userId}, and with it the index key {@code gsi1pk}.
     *
     * @param userId the new value
     * @return this update
     */
    public ChatUpdate userId(String userId) {
        ChatCodec.checkUserId(userId, violations());
        changes().set("userId", userId, AttributeCodec.STRING);
        changes().setKey("gsi1pk", () -> ChatCodec.gsi1Partition(userId));
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this update
     */
    public ChatUpdate name(String name) {
        ChatCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code userId}, {@code name}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public ChatUpdate orCreate() {
        NewItem item = newItem();
        item.set("chatId", this.key.chatId(), AttributeCodec.STRING);
        Instant createdAt = generated().timeIfCreated(KeyFormat.MILLIS);
        item.set("createdAt", createdAt, AttributeCodec.INSTANT);
        item.require("userId", "userId");
        item.require("name", "name");
        return this;
    }

    @Override
    protected ChatUpdate self() {
        return this;
    }
}
