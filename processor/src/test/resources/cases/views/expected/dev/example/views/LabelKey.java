package dev.example.views;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Label}: partition key {@code LABEL#{id}}, sort key {@code LABEL}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public LabelKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param label the record
     * @return its key
     */
    public static LabelKey of(Label label) {
        return new LabelKey(label.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Label}
     */
    public static LabelKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Label", "pk", partition).literal("LABEL#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Label", "sk", sort).literal("LABEL").end();
        return new LabelKey(id);
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
     * Returns the partition key, {@code LABEL#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Label", "pk")
                .literal("LABEL#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code LABEL}.
     */
    @Override
    public String sort() {
        return "LABEL";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LabelKey other
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
        return "LabelKey";
    }
}
