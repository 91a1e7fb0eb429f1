package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.First}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstDraft {
    private final String customerId;

    private final String id;

    private final int number;

    private FirstDraft(String customerId, String id, int number) {
        this.customerId = customerId;
        this.id = id;
        this.number = number;
    }

    static NeedsCustomerId start() {
        return customerId -> id -> number -> new FirstDraft(customerId, id, number);
    }

    Models.First toRecord(GeneratedValues generated) {
        return new Models.First(
                customerId,
                id,
                number);
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
        NeedsId customerId(String customerId);
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
        NeedsNumber id(String id);
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
        FirstDraft number(int number);
    }
}
