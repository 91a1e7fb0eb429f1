package dev.example.legacy;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Customer}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerDraft {
    private final String id;

    private final String email;

    private CustomerDraft(String id, String email) {
        this.id = id;
        this.email = email;
    }

    static NeedsId start() {
        return id -> email -> new CustomerDraft(id, email);
    }

    Customer toRecord(GeneratedValues generated) {
        return new Customer(
                id,
                email);
    }

    /**
     * The draft that lacks {@code id}.
     */
    public interface NeedsId {
        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return the draft with it
         */
        NeedsEmail id(String id);
    }

    /**
     * The draft that lacks {@code email}.
     */
    public interface NeedsEmail {
        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return the draft with it
         */
        CustomerDraft email(String email);
    }
}
