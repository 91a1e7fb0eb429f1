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
 * The primary key of {@link Models.First}: partition key {@code CUSTOMER#{customerId}#{id}}, sort key
 * {@code A#{number:3}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstKey implements EntityKey {
    private final String customerId;

    private final String id;

    private final int number;

    /**
     * Makes a key.
     *
     * @param customerId never null
     * @param id never null
     * @param number part of the key
     */
    public FirstKey(String customerId, String id, int number) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
        this.id = Objects.requireNonNull(id, "id");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param first the record
     * @return its key
     */
    public static FirstKey of(Models.First first) {
        return new FirstKey(first.customerId(), first.id(), first.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.First}
     */
    public static FirstKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("First", "pk", partition).literal("CUSTOMER#");
        String customerId = partitionReader.component("customerId", KeyFormat.STRING);
        partitionReader.literal("#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("First", "sk", sort).literal("A#");
        int number = sortReader.component("number", FirstCodec.NUMBER_FORMAT);
        sortReader.end();
        return new FirstKey(customerId, id, number);
    }

    /**
     * Returns {@code customerId}.
     *
     * @return a part of the key
     */
    public String customerId() {
        return customerId;
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
     * Returns {@code number}.
     *
     * @return a part of the key
     */
    public int number() {
        return number;
    }

    /**
     * Returns the partition key, {@code CUSTOMER#{customerId}#{id}}.
     */
    @Override
    public String partition() {
        return partitionOf(customerId, id);
    }

    static String partitionOf(String customerId, String id) {
        return KeyWriter.partition("First", "pk")
                .literal("CUSTOMER#")
                .component("customerId", customerId, KeyFormat.STRING)
                .literal("#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code A#{number:3}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("First", "sk")
                .literal("A#")
                .component("number", number, FirstCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FirstKey other
                && customerId.equals(other.customerId)
                && id.equals(other.id)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, id, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "FirstKey";
    }
}
