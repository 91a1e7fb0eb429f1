package dev.example.session;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Session}: partition key {@code SESSION#{token}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SessionKey implements EntityKey {
    private final String token;

    /**
     * Makes a key.
     *
     * @param token never null
     */
    public SessionKey(String token) {
        this.token = Objects.requireNonNull(token, "token");
    }

    /**
     * Returns the key of a record.
     *
     * @param session the record
     * @return its key
     */
    public static SessionKey of(Session session) {
        return new SessionKey(session.token());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Session}
     */
    public static SessionKey parse(String partition) {
        KeyReader partitionReader = new KeyReader("Session", "id", partition).literal("SESSION#");
        String token = partitionReader.component("token", KeyFormat.STRING);
        partitionReader.end();
        return new SessionKey(token);
    }

    /**
     * Returns {@code token}.
     *
     * @return a part of the key
     */
    public String token() {
        return token;
    }

    /**
     * Returns the partition key, {@code SESSION#{token}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Session", "id")
                .literal("SESSION#")
                .component("token", token, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns null, as the table has no sort key.
     */
    @Override
    public @Nullable String sort() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SessionKey other
                && token.equals(other.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "SessionKey";
    }
}
