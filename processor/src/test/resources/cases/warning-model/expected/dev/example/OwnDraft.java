package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Own}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnDraft {
    private final String name;

    private OwnDraft(String name) {
        this.name = name;
    }

    static NeedsName start() {
        return name -> new OwnDraft(name);
    }

    Models.Own toRecord(GeneratedValues generated) {
        return new Models.Own(
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
        OwnDraft name(String name);
    }
}
