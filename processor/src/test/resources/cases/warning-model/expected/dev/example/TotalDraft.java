package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Total}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalDraft {
    private final Models.Status status;

    private final long count;

    private TotalDraft(Models.Status status, long count) {
        this.status = status;
        this.count = count;
    }

    static NeedsStatus start() {
        return status -> count -> new TotalDraft(status, count);
    }

    Models.Total toRecord(GeneratedValues generated) {
        return new Models.Total(
                status,
                count);
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
        NeedsCount status(Models.Status status);
    }

    /**
     * The draft that lacks {@code count}.
     */
    public interface NeedsCount {
        /**
         * Sets {@code count}.
         *
         * @param count the value
         * @return the draft with it
         */
        TotalDraft count(long count);
    }
}
