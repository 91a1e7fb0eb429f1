package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Invoice}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceDraft {
    private final int number;

    private final String customerId;

    private InvoiceDraft(int number, String customerId) {
        this.number = number;
        this.customerId = customerId;
    }

    static NeedsNumber start() {
        return number -> customerId -> new InvoiceDraft(number, customerId);
    }

    Invoice toRecord(GeneratedValues generated) {
        return new Invoice(
                number,
                customerId);
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
        NeedsCustomerId number(int number);
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
        InvoiceDraft customerId(String customerId);
    }
}
