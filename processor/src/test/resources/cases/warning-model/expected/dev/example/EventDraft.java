package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Event}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class EventDraft {
    private final String id;

    private final Instant at;

    private final Models.Status status;

    private EventDraft(String id, Instant at, Models.Status status) {
        this.id = id;
        this.at = at;
        this.status = status;
    }

    static NeedsId start() {
        return id -> at -> status -> new EventDraft(id, at, status);
    }

    Models.Event toRecord(GeneratedValues generated) {
        return new Models.Event(
                id,
                at,
                status);
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
        NeedsAt id(String id);
    }

    /**
     * The draft that lacks {@code at}.
     */
    public interface NeedsAt {
        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return the draft with it
         */
        NeedsStatus at(Instant at);
    }

    /**
     * The draft that lacks {@code status}.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}.
         *
         * @param status the value
         * @return the draft with it
         */
        EventDraft status(Models.Status status);
    }
}
