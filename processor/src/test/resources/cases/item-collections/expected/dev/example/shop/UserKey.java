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
 * The primary key of {@link User}: partition key {@code USER#{id}}, sort key {@code PROFILE}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public UserKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param user the record
     * @return its key
     */
    public static UserKey of(User user) {
        return new UserKey(user.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link User}
     */
    public static UserKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("User", "pk", partition).literal("USER#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("User", "sk", sort).literal("PROFILE").end();
        return new UserKey(id);
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
     * Returns the partition key, {@code USER#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("User", "pk")
                .literal("USER#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code PROFILE}.
     */
    @Override
    public String sort() {
        return "PROFILE";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UserKey other
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
        return "UserKey";
    }
}
