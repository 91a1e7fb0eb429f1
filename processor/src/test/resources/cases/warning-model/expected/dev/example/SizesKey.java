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
 * The primary key of {@link Models.Sizes}: partition key {@code SIZE#{id}}, sort key {@code SIZE}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public SizesKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param sizes the record
     * @return its key
     */
    public static SizesKey of(Models.Sizes sizes) {
        return new SizesKey(sizes.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Sizes}
     */
    public static SizesKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Sizes", "pk", partition).literal("SIZE#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Sizes", "sk", sort).literal("SIZE").end();
        return new SizesKey(id);
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
     * Returns the partition key, {@code SIZE#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Sizes", "pk")
                .literal("SIZE#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code SIZE}.
     */
    @Override
    public String sort() {
        return "SIZE";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SizesKey other
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
        return "SizesKey";
    }
}
