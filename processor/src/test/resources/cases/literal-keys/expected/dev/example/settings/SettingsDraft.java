package dev.example.settings;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Settings}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SettingsDraft {
    private final String theme;

    private SettingsDraft(String theme) {
        this.theme = theme;
    }

    static NeedsTheme start() {
        return theme -> new SettingsDraft(theme);
    }

    Settings toRecord(GeneratedValues generated) {
        return new Settings(
                theme,
                generated.time(KeyFormat.NANOS));
    }

    /**
     * The draft that lacks {@code theme}.
     */
    public interface NeedsTheme {
        /**
         * Sets {@code theme}.
         *
         * @param theme the value
         * @return the draft with it
         */
        SettingsDraft theme(String theme);
    }
}
