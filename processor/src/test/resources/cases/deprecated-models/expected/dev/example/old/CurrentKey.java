package dev.example.old;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Current}: partition key {@code C#{id}}, sort key {@code C}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CurrentKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public CurrentKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param current the record
     * @return its key
     */
    public static CurrentKey of(Current current) {
        return new CurrentKey(current.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Current}
     */
    public static CurrentKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Current", "pk", partition).literal("C#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Current", "sk", sort).literal("C").end();
        return new CurrentKey(id);
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
     * Returns the partition key, {@code C#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Current", "pk")
                .literal("C#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code C}.
     */
    @Override
    public String sort() {
        return "C";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CurrentKey other
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
        return "CurrentKey";
    }
}
