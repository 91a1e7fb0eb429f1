package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Shops.Own}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnDraft {
    private final String id;

    private OwnDraft(String id) {
        this.id = id;
    }

    static NeedsId start() {
        return id -> new OwnDraft(id);
    }

    Shops.Own toRecord(GeneratedValues generated) {
        return new Shops.Own(
                id);
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
        OwnDraft id(String id);
    }
}
