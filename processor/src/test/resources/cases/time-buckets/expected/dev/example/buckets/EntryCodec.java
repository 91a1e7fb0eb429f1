package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Entry} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryCodec extends EntityCodec<Entry, EntryKey> {
    /**
     * The only instance.
     */
    public static final EntryCodec INSTANCE = new EntryCodec();

    private EntryCodec() {
        super("Entry", Entry.class);
    }

    @Override
    public void write(Entry entry, ItemWriter item) {
        item.put("entryId", entry.entryId(), AttributeCodec.STRING);
        item.put("text", entry.text(), AttributeCodec.STRING);
        item.put("createdAt", entry.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", entry.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Entry read(ItemReader item) {
        return new Entry(
                item.get("entryId", AttributeCodec.STRING),
                item.get("text", AttributeCodec.STRING),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Entry entry, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(entry.createdAt()));
        item.putIndexKey("gsi1sk", gsi1Sort(entry.entryId()));
        item.putIndexKey("gsi2pk", gsi2Partition(entry.updatedAt()));
        item.putIndexKey("gsi2sk", gsi2Sort(entry.entryId()));
    }

    @Override
    public EntryKey keyOf(Entry entry) {
        return EntryKey.of(entry);
    }

    @Override
    public EntryKey parseKey(String partition, @Nullable String sort) {
        return EntryKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Entry complete(Entry entry, GeneratedValues generated) {
        return new Entry(
                generated.idUnless(entry.entryId()),
                entry.text(),
                generated.timeUnless(entry.createdAt(), KeyFormat.NANOS),
                generated.time(KeyFormat.NANOS));
    }

    @Override
    public void validate(Entry entry, Violations violations) {
        checkText(entry.text(), violations);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }

    /**
     * Returns the index key {@code gsi1pk = ENTRY#DAY#{createdAt:day}}.
     */
    static String gsi1Partition(Instant createdAt) {
        return KeyWriter.partition("Entry", "gsi1pk")
                .literal("ENTRY#DAY#")
                .component("createdAt", createdAt, KeyFormat.DAY)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {entryId}}.
     */
    static String gsi1Sort(String entryId) {
        return KeyWriter.sort("Entry", "gsi1sk")
                .component("entryId", entryId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2pk = HOUR#{updatedAt:hour}}.
     */
    static String gsi2Partition(Instant updatedAt) {
        return KeyWriter.partition("Entry", "gsi2pk")
                .literal("HOUR#")
                .component("updatedAt", updatedAt, KeyFormat.HOUR)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2sk = {entryId}}.
     */
    static String gsi2Sort(String entryId) {
        return KeyWriter.sort("Entry", "gsi2sk")
                .component("entryId", entryId, KeyFormat.STRING)
                .finish();
    }
}
