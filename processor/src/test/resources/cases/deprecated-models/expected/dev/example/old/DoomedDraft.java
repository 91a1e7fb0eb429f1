package dev.example.old;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Doomed}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class DoomedDraft {
    private final String id;

    private DoomedDraft(String id) {
        this.id = id;
    }

    static NeedsId start() {
        return id -> new DoomedDraft(id);
    }

    Doomed toRecord(GeneratedValues generated) {
        return new Doomed(
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
        DoomedDraft id(String id);
    }
}
