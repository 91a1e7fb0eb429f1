package dev.example.records;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Customer}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerDraft {
    private final String customerId;

    private @Nullable String name;

    private CustomerDraft(String customerId) {
        this.customerId = customerId;
    }

    static NeedsCustomerId start() {
        return customerId -> new CustomerDraft(customerId);
    }

    /**
     * Sets {@code name}, which is absent otherwise.
     *
     * @param name the value, or null for none
     * @return this draft
     */
    public CustomerDraft name(@Nullable String name) {
        this.name = name;
        return this;
    }

    Customer toRecord(GeneratedValues generated) {
        return new Customer(
                customerId,
                name);
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
        CustomerDraft customerId(String customerId);
    }
}
