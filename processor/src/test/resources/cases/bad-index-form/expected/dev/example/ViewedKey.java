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
 * The primary key of {@link Forms.Viewed}: partition key {@code A#{id}}, sort key {@code A}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public ViewedKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param viewed the record
     * @return its key
     */
    public static ViewedKey of(Forms.Viewed viewed) {
        return new ViewedKey(viewed.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Forms.Viewed}
     */
    public static ViewedKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Viewed", "pk", partition).literal("A#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Viewed", "sk", sort).literal("A").end();
        return new ViewedKey(id);
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
        return KeyWriter.partition("Viewed", "pk")
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
        return object instanceof ViewedKey other
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
        return "ViewedKey";
    }
}
