package dev.example.hostile;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Other}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OtherDraft {
    private final int number;

    private final boolean flag;

    private final Instant until;

    private OtherDraft(int number, boolean flag, Instant until) {
        this.number = number;
        this.flag = flag;
        this.until = until;
    }

    static NeedsNumber start() {
        return number -> flag -> until -> new OtherDraft(number, flag, until);
    }

    Other toRecord(GeneratedValues generated) {
        return new Other(
                number,
                flag,
                generated.wholeSeconds(until));
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
        NeedsFlag number(int number);
    }

    /**
     * The draft that lacks {@code flag}.
     */
    public interface NeedsFlag {
        /**
         * Sets {@code flag}.
         *
         * @param flag the value
         * @return the draft with it
         */
        NeedsUntil flag(boolean flag);
    }

    /**
     * The draft that lacks {@code until}.
     */
    public interface NeedsUntil {
        /**
         * Sets {@code until}.
         *
         * @param until the value
         * @return the draft with it
         */
        OtherDraft until(Instant until);
    }
}
