package dev.example.settings;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Category}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CategoryDraft {
    private final String name;

    private final int rank;

    private CategoryDraft(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }

    static NeedsName start() {
        return name -> rank -> new CategoryDraft(name, rank);
    }

    Category toRecord(GeneratedValues generated) {
        return new Category(
                name,
                rank);
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
        NeedsRank name(String name);
    }

    /**
     * The draft that lacks {@code rank}.
     */
    public interface NeedsRank {
        /**
         * Sets {@code rank}.
         *
         * @param rank the value
         * @return the draft with it
         */
        CategoryDraft rank(int rank);
    }
}
