package dev.example.clash;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Plain}: partition key {@code P#{plain}#{sortKey}}, sort key
 * {@code {partitionKey}#{sortReader}#{partitionReader}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainKey implements EntityKey {
    private final String plain;

    private final String sortKey;

    private final String partitionKey;

    private final String sortReader;

    private final String partitionReader;

    /**
     * Makes a key.
     *
     * @param plain never null
     * @param sortKey never null
     * @param partitionKey never null
     * @param sortReader never null
     * @param partitionReader never null
     */
    public PlainKey(String plain, String sortKey, String partitionKey, String sortReader,
            String partitionReader) {
        this.plain = Objects.requireNonNull(plain, "plain");
        this.sortKey = Objects.requireNonNull(sortKey, "sortKey");
        this.partitionKey = Objects.requireNonNull(partitionKey, "partitionKey");
        this.sortReader = Objects.requireNonNull(sortReader, "sortReader");
        this.partitionReader = Objects.requireNonNull(partitionReader, "partitionReader");
    }

    /**
     * Returns the key of a record.
     *
     * @param plain the record
     * @return its key
     */
    public static PlainKey of(Plain plain) {
        return new PlainKey(plain.plain(), plain.sortKey(), plain.partitionKey(),
                plain.sortReader(), plain.partitionReader());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Plain}
     */
    public static PlainKey parse(String partition, String sort) {
        KeyReader partitionReader_ = new KeyReader("Plain", "pk", partition).literal("P#");
        String plain = partitionReader_.component("plain", KeyFormat.STRING);
        partitionReader_.literal("#");
        String sortKey = partitionReader_.component("sortKey", KeyFormat.STRING);
        partitionReader_.end();
        KeyReader sortReader_ = new KeyReader("Plain", "sk", sort);
        String partitionKey = sortReader_.component("partitionKey", KeyFormat.STRING);
        sortReader_.literal("#");
        String sortReader = sortReader_.component("sortReader", KeyFormat.STRING);
        sortReader_.literal("#");
        String partitionReader = sortReader_.component("partitionReader", KeyFormat.STRING);
        sortReader_.end();
        return new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader);
    }

    /**
     * Returns {@code plain}.
     *
     * @return a part of the key
     */
    public String plain() {
        return plain;
    }

    /**
     * Returns {@code sortKey}.
     *
     * @return a part of the key
     */
    public String sortKey() {
        return sortKey;
    }

    /**
     * Returns {@code partitionKey}.
     *
     * @return a part of the key
     */
    public String partitionKey() {
        return partitionKey;
    }

    /**
     * Returns {@code sortReader}.
     *
     * @return a part of the key
     */
    public String sortReader() {
        return sortReader;
    }

    /**
     * Returns {@code partitionReader}.
     *
     * @return a part of the key
     */
    public String partitionReader() {
        return partitionReader;
    }

    /**
     * Returns the partition key, {@code P#{plain}#{sortKey}}.
     */
    @Override
    public String partition() {
        return partitionOf(plain, sortKey);
    }

    static String partitionOf(String plain, String sortKey) {
        return KeyWriter.partition("Plain", "pk")
                .literal("P#")
                .component("plain", plain, KeyFormat.STRING)
                .literal("#")
                .component("sortKey", sortKey, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code {partitionKey}#{sortReader}#{partitionReader}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Plain", "sk")
                .component("partitionKey", partitionKey, KeyFormat.STRING)
                .literal("#")
                .component("sortReader", sortReader, KeyFormat.STRING)
                .literal("#")
                .component("partitionReader", partitionReader, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PlainKey other
                && plain.equals(other.plain)
                && sortKey.equals(other.sortKey)
                && partitionKey.equals(other.partitionKey)
                && sortReader.equals(other.sortReader)
                && partitionReader.equals(other.partitionReader);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain, sortKey, partitionKey, sortReader, partitionReader);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "PlainKey";
    }
}
