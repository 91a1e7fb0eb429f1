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
 * The primary key of {@link Projections.Projected}: partition key {@code A#{id}}, sort key {@code A}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ProjectedKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public ProjectedKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param projected the record
     * @return its key
     */
    public static ProjectedKey of(Projections.Projected projected) {
        return new ProjectedKey(projected.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Projections.Projected}
     */
    public static ProjectedKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Projected", "pk", partition).literal("A#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Projected", "sk", sort).literal("A").end();
        return new ProjectedKey(id);
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
        return KeyWriter.partition("Projected", "pk")
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
        return object instanceof ProjectedKey other
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
        return "ProjectedKey";
    }
}
