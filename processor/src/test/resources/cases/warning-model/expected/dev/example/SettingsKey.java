package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyReader;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Models.Settings}: partition key {@code SETTINGS}, sort key {@code SETTINGS}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SettingsKey implements EntityKey {
    /**
     * Makes a key.
     */
    public SettingsKey() {
    }

    /**
     * Returns the key of a record.
     *
     * @param settings the record
     * @return its key
     */
    public static SettingsKey of(Models.Settings settings) {
        return new SettingsKey();
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Settings}
     */
    public static SettingsKey parse(String partition, String sort) {
        new KeyReader("Settings", "pk", partition).literal("SETTINGS").end();
        new KeyReader("Settings", "sk", sort).literal("SETTINGS").end();
        return new SettingsKey();
    }

    /**
     * Returns the partition key, {@code SETTINGS}.
     */
    @Override
    public String partition() {
        return "SETTINGS";
    }

    /**
     * Returns the sort key, {@code SETTINGS}.
     */
    @Override
    public String sort() {
        return "SETTINGS";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SettingsKey;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "SettingsKey";
    }
}
