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
 * The primary key of {@link Models.Session}: partition key {@code SESSION#{id}}, sort key {@code SESSION}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public SessionKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param session the record
     * @return its key
     */
    public static SessionKey of(Models.Session session) {
        return new SessionKey(session.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Session}
     */
    public static SessionKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Session", "pk", partition).literal("SESSION#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Session", "sk", sort).literal("SESSION").end();
        return new SessionKey(id);
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
     * Returns the partition key, {@code SESSION#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Session", "pk")
                .literal("SESSION#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code SESSION}.
     */
    @Override
    public String sort() {
        return "SESSION";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SessionKey other
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
        return "SessionKey";
    }
}
