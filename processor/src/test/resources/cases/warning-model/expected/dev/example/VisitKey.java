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
 * The primary key of {@link Models.Visit}: partition key {@code VISIT#{id}}, sort key {@code VISIT}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VisitKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public VisitKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param visit the record
     * @return its key
     */
    public static VisitKey of(Models.Visit visit) {
        return new VisitKey(visit.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Visit}
     */
    public static VisitKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Visit", "pk", partition).literal("VISIT#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Visit", "sk", sort).literal("VISIT").end();
        return new VisitKey(id);
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
     * Returns the partition key, {@code VISIT#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Visit", "pk")
                .literal("VISIT#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code VISIT}.
     */
    @Override
    public String sort() {
        return "VISIT";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof VisitKey other
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
        return "VisitKey";
    }
}
