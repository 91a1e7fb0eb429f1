package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Documents.Both}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class BothDraft {
    private final String id;

    private BothDraft(String id) {
        this.id = id;
    }

    static NeedsId start() {
        return id -> new BothDraft(id);
    }

    Documents.Both toRecord(GeneratedValues generated) {
        return new Documents.Both(
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
        BothDraft id(String id);
    }
}
