package dev.example.jobs;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link JobItem.Queue} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueueAsyncUpdate extends AsyncEntityUpdate<JobItem.Queue, QueueFields, QueueAsyncUpdate> {
    private final QueueKey key;

    QueueAsyncUpdate(AsyncEntityOperations<JobItem.Queue, QueueKey, QueueFields> operations,
            QueueKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code limit}.
     *
     * @param limit the new value
     * @return this update
     */
    public QueueAsyncUpdate limit(int limit) {
        changes().set("limit", limit, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to {@code limit}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public QueueAsyncUpdate addToLimit(long delta) {
        changes().addWhole("limit", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code limit}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public QueueAsyncUpdate orCreate() {
        NewItem item = newItem();
        item.set("name", this.key.name(), AttributeCodec.STRING);
        item.require("limit", "limit");
        return this;
    }

    @Override
    protected QueueAsyncUpdate self() {
        return this;
    }
}
