package dev.example.old;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Current}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CurrentDraft {
    private final String id;

    private final String text;

    private CurrentDraft(String id, String text) {
        this.id = id;
        this.text = text;
    }

    static NeedsId start() {
        return id -> text -> new CurrentDraft(id, text);
    }

    Current toRecord(GeneratedValues generated) {
        return new Current(
                id,
                text);
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
        NeedsText id(String id);
    }

    /**
     * The draft that lacks {@code text}.
     */
    public interface NeedsText {
        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return the draft with it
         */
        CurrentDraft text(String text);
    }
}
