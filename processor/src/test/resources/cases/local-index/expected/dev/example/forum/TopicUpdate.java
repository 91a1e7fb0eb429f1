package dev.example.forum;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
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

    @Override
    protected TopicUpdate self() {
        return this;
    }
}
