package dev.example.forum;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Topic} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicUpdate extends EntityUpdate<Topic, TopicFields, TopicUpdate> {
    private final TopicKey key;

    TopicUpdate(EntityOperations<Topic, TopicKey, TopicFields> operations, TopicKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code title}, and with it the index key {@code LSI2SK}.
     *
     * @param title the new value
     * @return this update
     */
    public TopicUpdate title(String title) {
        TopicCodec.checkTitle(title, violations());
        changes().set("title", title, AttributeCodec.STRING);
        changes().setKey("LSI2SK", () -> TopicCodec.lsi2Sort(title, this.key.topicId()));
        return this;
    }

    /**
     * Sets {@code answeredAt}, and with it the index key {@code LSI1SK}.
     *
     * @param answeredAt the new value, or null to remove the attribute
     * @return this update
     */
    public TopicUpdate answeredAt(@Nullable Instant answeredAt) {
        if (answeredAt == null) {
            changes().remove("answeredAt");
        } else {
            changes().set("answeredAt", answeredAt, AttributeCodec.INSTANT);
        }
        changes().setKey("LSI1SK", () -> TopicCodec.lsi1Sort(answeredAt));
        return this;
    }

    /**
     * Removes {@code answeredAt}, and with it the index key {@code LSI1SK}.
     *
     * @return this update
     */
    public TopicUpdate clearAnsweredAt() {
        changes().remove("answeredAt");
        changes().remove("LSI1SK");
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code title}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public TopicUpdate orCreate() {
        NewItem item = newItem();
        item.set("forumId", this.key.forumId(), AttributeCodec.STRING);
        item.set("topicId", this.key.topicId(), AttributeCodec.STRING);
        item.require("title", "title");
        return this;
    }

    @Override
    protected TopicUpdate self() {
        return this;
    }
}
