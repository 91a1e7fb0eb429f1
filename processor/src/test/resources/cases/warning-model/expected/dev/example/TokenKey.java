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
 * The primary key of {@link Models.Token}: partition key {@code TOKEN#{id}}, sort key {@code TOKEN}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public TokenKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param token the record
     * @return its key
     */
    public static TokenKey of(Models.Token token) {
        return new TokenKey(token.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Token}
     */
    public static TokenKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Token", "pk", partition).literal("TOKEN#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Token", "sk", sort).literal("TOKEN").end();
        return new TokenKey(id);
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
     * Returns the partition key, {@code TOKEN#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Token", "pk")
                .literal("TOKEN#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code TOKEN}.
     */
    @Override
    public String sort() {
        return "TOKEN";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TokenKey other
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
        return "TokenKey";
    }
}
