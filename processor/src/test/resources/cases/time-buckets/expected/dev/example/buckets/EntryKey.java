package dev.example.buckets;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Entry}: partition key {@code ENTRY#{entryId}}, sort key {@code ENTRY}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryKey implements EntityKey {
    private final String entryId;

    /**
     * Makes a key.
     *
     * @param entryId never null
     */
    public EntryKey(String entryId) {
        this.entryId = Objects.requireNonNull(entryId, "entryId");
    }

    /**
     * Returns the key of a record.
     *
     * @param entry the record
     * @return its key
     */
    public static EntryKey of(Entry entry) {
        return new EntryKey(entry.entryId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Entry}
     */
    public static EntryKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Entry", "pk", partition).literal("ENTRY#");
        String entryId = partitionReader.component("entryId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Entry", "sk", sort).literal("ENTRY").end();
        return new EntryKey(entryId);
    }

    /**
     * Returns {@code entryId}.
     *
     * @return a part of the key
     */
    public String entryId() {
        return entryId;
    }

    /**
     * Returns the partition key, {@code ENTRY#{entryId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Entry", "pk")
                .literal("ENTRY#")
                .component("entryId", entryId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code ENTRY}.
     */
    @Override
    public String sort() {
        return "ENTRY";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EntryKey other
                && entryId.equals(other.entryId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entryId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "EntryKey";
    }
}
