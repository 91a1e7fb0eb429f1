package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDraft {
    private final String userId;

    private final String orderId;

    private final Instant placedAt;

    private OrderDraft(String userId, String orderId, Instant placedAt) {
        this.userId = userId;
        this.orderId = orderId;
        this.placedAt = placedAt;
    }

    static NeedsUserId start() {
        return userId -> orderId -> placedAt -> new OrderDraft(userId, orderId, placedAt);
    }

    Order toRecord(GeneratedValues generated) {
        return new Order(
                userId,
                orderId,
                placedAt);
    }

    /**
     * The draft that lacks {@code userId}.
     */
    public interface NeedsUserId {
        /**
         * Sets {@code userId}.
         *
         * @param userId the value
         * @return the draft with it
         */
        NeedsOrderId userId(String userId);
    }

    /**
     * The draft that lacks {@code orderId}.
     */
    public interface NeedsOrderId {
        /**
         * Sets {@code orderId}.
         *
         * @param orderId the value
         * @return the draft with it
         */
        NeedsPlacedAt orderId(String orderId);
    }

    /**
     * The draft that lacks {@code placedAt}.
     */
    public interface NeedsPlacedAt {
        /**
         * Sets {@code placedAt}.
         *
         * @param placedAt the value
         * @return the draft with it
         */
        OrderDraft placedAt(Instant placedAt);
    }
}
