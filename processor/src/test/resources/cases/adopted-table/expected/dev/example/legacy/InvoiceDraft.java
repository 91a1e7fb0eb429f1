package dev.example.legacy;

import dev.singlet.runtime.GeneratedValues;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Invoice}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceDraft {
    private final String customerId;

    private final int number;

    private final String state;

    private final BigDecimal total;

    private InvoiceDraft(String customerId, int number, String state, BigDecimal total) {
        this.customerId = customerId;
        this.number = number;
        this.state = state;
        this.total = total;
    }

    static NeedsCustomerId start() {
        return customerId ->
                number ->
                state ->
                total ->
                new InvoiceDraft(customerId, number, state, total);
    }

    Invoice toRecord(GeneratedValues generated) {
        return new Invoice(
                customerId,
                number,
                state,
                total);
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
        NeedsNumber customerId(String customerId);
    }

    /**
     * The draft that lacks {@code number}.
     */
    public interface NeedsNumber {
        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return the draft with it
         */
        NeedsState number(int number);
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
        NeedsTotal state(String state);
    }

    /**
     * The draft that lacks {@code total}.
     */
    public interface NeedsTotal {
        /**
         * Sets {@code total}.
         *
         * @param total the value
         * @return the draft with it
         */
        InvoiceDraft total(BigDecimal total);
    }
}
