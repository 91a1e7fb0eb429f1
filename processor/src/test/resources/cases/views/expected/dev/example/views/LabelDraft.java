package dev.example.views;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Label}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelDraft {
    private final String id;

    private final String name;

    private final Color color;

    private Optional<Instant> since = Optional.empty();

    private @Nullable String note;

    private LabelDraft(String id, String name, Color color) {
        this.id = id;
        this.name = name;
        this.color = color;
    }

    static NeedsId start() {
        return id -> name -> color -> new LabelDraft(id, name, color);
    }

    /**
     * Sets {@code since}, which is absent otherwise.
     *
     * @param since the value, or null for none
     * @return this draft
     */
    public LabelDraft since(@Nullable Instant since) {
        this.since = Optional.ofNullable(since);
        return this;
    }

    /**
     * Sets {@code note}, which is absent otherwise.
     *
     * @param note the value, or null for none
     * @return this draft
     */
    public LabelDraft note(@Nullable String note) {
        this.note = note;
        return this;
    }

    Label toRecord(GeneratedValues generated) {
        return new Label(
                id,
                name,
                color,
                since,
                note);
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
        NeedsName id(String id);
    }

    /**
     * The draft that lacks {@code name}.
     */
    public interface NeedsName {
        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return the draft with it
         */
        NeedsColor name(String name);
    }

    /**
     * The draft that lacks {@code color}.
     */
    public interface NeedsColor {
        /**
         * Sets {@code color}.
         *
         * @param color the value
         * @return the draft with it
         */
        LabelDraft color(Color color);
    }
}
