package dev.example.records;

import dev.singlet.runtime.GeneratedValues;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDraft {
    private final String customerId;

    private final String orderId;

    private final LocalDate placedOn;

    private final List<String> lines;

    private OrderDraft(String customerId, String orderId, LocalDate placedOn, List<String> lines) {
        this.customerId = customerId;
        this.orderId = orderId;
        this.placedOn = placedOn;
        this.lines = lines;
    }

    static NeedsCustomerId start() {
        return customerId ->
                orderId ->
                placedOn ->
                lines ->
                new OrderDraft(customerId, orderId, placedOn, lines);
    }

    Order toRecord(GeneratedValues generated) {
        return new Order(
                customerId,
                orderId,
                placedOn,
                lines);
    }

    /**
     * The draft that lacks {@code customerId}.
     */
    public interface NeedsCustomerId {
        /**
         * Sets {@code customerId}.
         *
         * @param customerId the value
         * @return the draft with it
         */
        NeedsOrderId customerId(String customerId);
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
        NeedsPlacedOn orderId(String orderId);
    }

    /**
     * The draft that lacks {@code placedOn}.
     */
    public interface NeedsPlacedOn {
        /**
         * Sets {@code placedOn}.
         *
         * @param placedOn the value
         * @return the draft with it
         */
        NeedsLines placedOn(LocalDate placedOn);
    }

    /**
     * The draft that lacks {@code lines}.
     */
    public interface NeedsLines {
        /**
         * Sets {@code lines}.
         *
         * @param lines the value
         * @return the draft with it
         */
        OrderDraft lines(List<String> lines);
    }
}
