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
 * The primary key of {@link Doomed}: partition key {@code D#{id}}, sort key {@code D}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class DoomedKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public DoomedKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param doomed the record
     * @return its key
     */
    public static DoomedKey of(Doomed doomed) {
        return new DoomedKey(doomed.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Doomed}
     */
    public static DoomedKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Doomed", "pk", partition).literal("D#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Doomed", "sk", sort).literal("D").end();
        return new DoomedKey(id);
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
     * Returns the partition key, {@code D#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Doomed", "pk")
                .literal("D#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code D}.
     */
    @Override
    public String sort() {
        return "D";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DoomedKey other
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
        return "DoomedKey";
    }
}
