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
 * The primary key of {@link Models.Second}: partition key {@code CUSTOMER#{client}#{what}}, sort key
 * {@code B#{number:3}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SecondKey implements EntityKey {
    private final String client;

    private final String what;

    private final int number;

    /**
     * Makes a key.
     *
     * @param client never null
     * @param what never null
     * @param number part of the key
     */
    public SecondKey(String client, String what, int number) {
        this.client = Objects.requireNonNull(client, "client");
        this.what = Objects.requireNonNull(what, "what");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param second the record
     * @return its key
     */
    public static SecondKey of(Models.Second second) {
        return new SecondKey(second.client(), second.what(), second.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Second}
     */
    public static SecondKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Second", "pk", partition).literal("CUSTOMER#");
        String client = partitionReader.component("client", KeyFormat.STRING);
        partitionReader.literal("#");
        String what = partitionReader.component("what", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Second", "sk", sort).literal("B#");
        int number = sortReader.component("number", SecondCodec.NUMBER_FORMAT);
        sortReader.end();
        return new SecondKey(client, what, number);
    }

    /**
     * Returns {@code client}.
     *
     * @return a part of the key
     */
    public String client() {
        return client;
    }

    /**
     * Returns {@code what}.
     *
     * @return a part of the key
     */
    public String what() {
        return what;
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
     * Returns the partition key, {@code CUSTOMER#{client}#{what}}.
     */
    @Override
    public String partition() {
        return partitionOf(client, what);
    }

    static String partitionOf(String client, String what) {
        return KeyWriter.partition("Second", "pk")
                .literal("CUSTOMER#")
                .component("client", client, KeyFormat.STRING)
                .literal("#")
                .component("what", what, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code B#{number:3}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Second", "sk")
                .literal("B#")
                .component("number", number, SecondCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SecondKey other
                && client.equals(other.client)
                && what.equals(other.what)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(client, what, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "SecondKey";
    }
}
