package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Category}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CategoryDraft {
    private final String name;

    private CategoryDraft(String name) {
        this.name = name;
    }

    static NeedsName start() {
        return name -> new CategoryDraft(name);
    }

    Models.Category toRecord(GeneratedValues generated) {
        return new Models.Category(
                name);
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
        CategoryDraft name(String name);
    }
}
