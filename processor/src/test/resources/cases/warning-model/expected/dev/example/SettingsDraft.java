package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Settings}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SettingsDraft {
    private final String text;

    private SettingsDraft(String text) {
        this.text = text;
    }

    static NeedsText start() {
        return text -> new SettingsDraft(text);
    }

    Models.Settings toRecord(GeneratedValues generated) {
        return new Models.Settings(
                text);
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
        SettingsDraft text(String text);
    }
}
