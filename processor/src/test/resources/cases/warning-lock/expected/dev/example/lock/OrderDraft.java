package dev.example.lock;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDraft {
    private final String orderId;

    private final String note;

    private OrderDraft(String orderId, String note) {
        this.orderId = orderId;
        this.note = note;
    }

    static NeedsOrderId start() {
        return orderId -> note -> new OrderDraft(orderId, note);
    }

    Order toRecord(GeneratedValues generated) {
        return new Order(
                orderId,
                note);
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
        NeedsNote orderId(String orderId);
    }

    /**
     * The draft that lacks {@code note}.
     */
    public interface NeedsNote {
        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return the draft with it
         */
        OrderDraft note(String note);
    }
}
