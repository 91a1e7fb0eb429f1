package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Warnings.Checked}: partition key {@code A#{id}}, sort key {@code A}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public CheckedKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param checked the record
     * @return its key
     */
    public static CheckedKey of(Warnings.Checked checked) {
        return new CheckedKey(checked.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Warnings.Checked}
     */
    public static CheckedKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Checked", "pk", partition).literal("A#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Checked", "sk", sort).literal("A").end();
        return new CheckedKey(id);
    }

    /**
     * Returns {@code id}.
     *
     * @return a part of the key
     */
    public String id() {
        return id;
    }

    /**
     * Returns the partition key, {@code A#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Checked", "pk")
                .literal("A#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code A}.
     */
    @Override
    public String sort() {
        return "A";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CheckedKey other
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "CheckedKey";
    }
}
