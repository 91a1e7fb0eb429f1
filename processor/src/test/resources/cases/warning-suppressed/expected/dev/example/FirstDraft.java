package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Suppressed.Around.First}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstDraft {
    private final String customer;

    private final Suppressed.Around.Nested nested;

    private Set<String> tags = Set.of();

    private FirstDraft(String customer, Suppressed.Around.Nested nested) {
        this.customer = customer;
        this.nested = nested;
    }

    static NeedsCustomer start() {
        return customer -> nested -> new FirstDraft(customer, nested);
    }

    /**
     * Sets {@code tags}, which is empty otherwise.
     *
     * @param tags the value
     * @return this draft
     */
    public FirstDraft tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    Suppressed.Around.First toRecord(GeneratedValues generated) {
        return new Suppressed.Around.First(
                customer,
                tags,
                nested);
    }

    /**
     * The draft that lacks {@code customer}.
     */
    public interface NeedsCustomer {
        /**
         * Sets {@code customer}.
         *
         * @param customer the value
         * @return the draft with it
         */
        NeedsNested customer(String customer);
    }

    /**
     * The draft that lacks {@code nested}.
     */
    public interface NeedsNested {
        /**
         * Sets {@code nested}.
         *
         * @param nested the value
         * @return the draft with it
         */
        FirstDraft nested(Suppressed.Around.Nested nested);
    }
}
