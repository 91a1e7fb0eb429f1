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
 * The primary key of {@link Models.Event}: partition key {@code EVENT#{id}}, sort key {@code EVENT}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class EventKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public EventKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param event the record
     * @return its key
     */
    public static EventKey of(Models.Event event) {
        return new EventKey(event.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Event}
     */
    public static EventKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Event", "pk", partition).literal("EVENT#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Event", "sk", sort).literal("EVENT").end();
        return new EventKey(id);
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
     * Returns the partition key, {@code EVENT#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Event", "pk")
                .literal("EVENT#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code EVENT}.
     */
    @Override
    public String sort() {
        return "EVENT";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EventKey other
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
        return "EventKey";
    }
}
