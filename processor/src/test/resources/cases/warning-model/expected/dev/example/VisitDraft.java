package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Visit}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VisitDraft {
    private final String id;

    private final LocalDate day;

    private VisitDraft(String id, LocalDate day) {
        this.id = id;
        this.day = day;
    }

    static NeedsId start() {
        return id -> day -> new VisitDraft(id, day);
    }

    Models.Visit toRecord(GeneratedValues generated) {
        return new Models.Visit(
                id,
                day);
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
        NeedsDay id(String id);
    }

    /**
     * The draft that lacks {@code day}.
     */
    public interface NeedsDay {
        /**
         * Sets {@code day}.
         *
         * @param day the value
         * @return the draft with it
         */
        VisitDraft day(LocalDate day);
    }
}
