package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Projections.Projected}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ProjectedDraft {
    private final String id;

    private final String name;

    private final int count;

    private @Nullable String note;

    private ProjectedDraft(String id, String name, int count) {
        this.id = id;
        this.name = name;
        this.count = count;
    }

    static NeedsId start() {
        return id -> name -> count -> new ProjectedDraft(id, name, count);
    }

    /**
     * Sets {@code note}, which is absent otherwise.
     *
     * @param note the value, or null for none
     * @return this draft
     */
    public ProjectedDraft note(@Nullable String note) {
        this.note = note;
        return this;
    }

    Projections.Projected toRecord(GeneratedValues generated) {
        return new Projections.Projected(
                id,
                name,
                note,
                count);
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
        NeedsCount name(String name);
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
        ProjectedDraft count(int count);
    }
}
