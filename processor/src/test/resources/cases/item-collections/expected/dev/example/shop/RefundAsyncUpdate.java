package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Refund} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundAsyncUpdate extends AsyncEntityUpdate<Refund, RefundFields, RefundAsyncUpdate> {
    private final RefundKey key;

    RefundAsyncUpdate(AsyncEntityOperations<Refund, RefundKey, RefundFields> operations,
            RefundKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code by} and {@code priority} and {@code state} and {@code sentAt}, and with them the index
     * keys {@code gsi1pk} and {@code gsi1sk} and {@code lsi1sk}.
     *
     * @param by the new value, or null to remove the attribute
     * @param priority the new value
     * @param state the new value
     * @param sentAt the new value
     * @return this update
     */
    public RefundAsyncUpdate byAndPriorityAndStateAndSentAt(@Nullable Courier by, int priority,
            State state, Instant sentAt) {
        if (by == null) {
            changes().remove("by");
        } else {
            changes().set("by", by, RefundCodec.BY);
        }
        changes().set("priority", priority, AttributeCodec.INT);
        RefundCodec.checkState(state, violations());
        changes().set("state", state, RefundCodec.STATE);
        RefundCodec.checkSentAt(sentAt, violations());
        changes().set("sentAt", sentAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1pk", () -> RefundCodec.gsi1Partition(by, priority, state));
        changes().setKey("gsi1sk", () -> RefundCodec.gsi1Sort(state, sentAt, this.key.payee()));
        changes().setKey("lsi1sk", () -> RefundCodec.lsi1Sort(sentAt, this.key.payee(),
                this.key.refundId()));
        return this;
    }

    /**
     * Sets {@code until}.
     *
     * @param until the new value
     * @return this update
     */
    public RefundAsyncUpdate until(Instant until) {
        RefundCodec.checkUntil(until, violations());
        changes().set("until", until, AttributeCodec.EPOCH_SECONDS);
        return this;
    }

    @Override
    protected RefundAsyncUpdate self() {
        return this;
    }
}
