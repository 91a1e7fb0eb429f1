package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Shops.Own}: partition key {@code OWN#{id}}, sort key {@code OWN}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public OwnKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param own the record
     * @return its key
     */
    public static OwnKey of(Shops.Own own) {
        return new OwnKey(own.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Shops.Own}
     */
    public static OwnKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Own", "pk", partition).literal("OWN#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Own", "sk", sort).literal("OWN").end();
        return new OwnKey(id);
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
     * Returns the partition key, {@code OWN#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Own", "pk")
                .literal("OWN#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code OWN}.
     */
    @Override
    public String sort() {
        return "OWN";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OwnKey other
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
        return "OwnKey";
    }
}
