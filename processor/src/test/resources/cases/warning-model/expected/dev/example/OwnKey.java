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
 * The primary key of {@link Models.Own}: partition key {@code OWN#{name}}, sort key {@code OWN}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OwnKey implements EntityKey {
    private final String name;

    /**
     * Makes a key.
     *
     * @param name never null
     */
    public OwnKey(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Returns the key of a record.
     *
     * @param own the record
     * @return its key
     */
    public static OwnKey of(Models.Own own) {
        return new OwnKey(own.name());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Own}
     */
    public static OwnKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Own", "pk", partition).literal("OWN#");
        String name = partitionReader.component("name", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Own", "sk", sort).literal("OWN").end();
        return new OwnKey(name);
    }

    /**
     * Returns {@code name}.
     *
     * @return a part of the key
     */
    public String name() {
        return name;
    }

    /**
     * Returns the partition key, {@code OWN#{name}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Own", "pk")
                .literal("OWN#")
                .component("name", name, KeyFormat.STRING)
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
                && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OwnKey";
    }
}
