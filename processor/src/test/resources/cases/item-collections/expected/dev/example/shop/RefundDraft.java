package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Refund}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundDraft {
    private final String payee;

    private final String refundId;

    private final int priority;

    private final State state;

    private final Instant sentAt;

    private final Instant until;

    private @Nullable Courier by;

    private RefundDraft(String payee, String refundId, int priority, State state, Instant sentAt,
            Instant until) {
        this.payee = payee;
        this.refundId = refundId;
        this.priority = priority;
        this.state = state;
        this.sentAt = sentAt;
        this.until = until;
    }

    static NeedsPayee start() {
        return payee ->
                refundId ->
                priority ->
                state ->
                sentAt ->
                until ->
                new RefundDraft(payee, refundId, priority, state, sentAt, until);
    }

    /**
     * Sets {@code by}, which is absent otherwise.
     *
     * @param by the value, or null for none
     * @return this draft
     */
    public RefundDraft by(@Nullable Courier by) {
        this.by = by;
        return this;
    }

    Refund toRecord(GeneratedValues generated) {
        return new Refund(
                payee,
                refundId,
                by,
                priority,
                state,
                sentAt,
                generated.wholeSeconds(until));
    }

    /**
     * The draft that lacks {@code payee}.
     */
    public interface NeedsPayee {
        /**
         * Sets {@code payee}.
         *
         * @param payee the value
         * @return the draft with it
         */
        NeedsRefundId payee(String payee);
    }

    /**
     * The draft that lacks {@code refundId}.
     */
    public interface NeedsRefundId {
        /**
         * Sets {@code refundId}.
         *
         * @param refundId the value
         * @return the draft with it
         */
        NeedsPriority refundId(String refundId);
    }

    /**
     * The draft that lacks {@code priority}.
     */
    public interface NeedsPriority {
        /**
         * Sets {@code priority}.
         *
         * @param priority the value
         * @return the draft with it
         */
        NeedsState priority(int priority);
    }

    /**
     * The draft that lacks {@code state}.
     */
    public interface NeedsState {
        /**
         * Sets {@code state}.
         *
         * @param state the value
         * @return the draft with it
         */
        NeedsSentAt state(State state);
    }

    /**
     * The draft that lacks {@code sentAt}.
     */
    public interface NeedsSentAt {
        /**
         * Sets {@code sentAt}.
         *
         * @param sentAt the value
         * @return the draft with it
         */
        NeedsUntil sentAt(Instant sentAt);
    }

    /**
     * The draft that lacks {@code until}.
     */
    public interface NeedsUntil {
        /**
         * Sets {@code until}.
         *
         * @param until the value
         * @return the draft with it
         */
        RefundDraft until(Instant until);
    }
}
