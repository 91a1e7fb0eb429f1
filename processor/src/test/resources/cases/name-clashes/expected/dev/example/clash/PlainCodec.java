package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Plain} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainCodec extends EntityCodec<Plain, PlainKey> {
    /**
     * The only instance.
     */
    public static final PlainCodec INSTANCE = new PlainCodec();

    private PlainCodec() {
        super("Plain", Plain.class);
    }

    @Override
    public void write(Plain plain, ItemWriter item) {
        item.put("plain", plain.plain(), AttributeCodec.STRING);
        item.put("sortKey", plain.sortKey(), AttributeCodec.STRING);
        item.put("partitionKey", plain.partitionKey(), AttributeCodec.STRING);
        item.put("sortReader", plain.sortReader(), AttributeCodec.STRING);
        item.put("partitionReader", plain.partitionReader(), AttributeCodec.STRING);
    }

    @Override
    public Plain read(ItemReader item) {
        return new Plain(
                item.get("plain", AttributeCodec.STRING),
                item.get("sortKey", AttributeCodec.STRING),
                item.get("partitionKey", AttributeCodec.STRING),
                item.get("sortReader", AttributeCodec.STRING),
                item.get("partitionReader", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Plain plain, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public PlainKey keyOf(Plain plain) {
        return PlainKey.of(plain);
    }

    @Override
    public PlainKey parseKey(String partition, @Nullable String sort) {
        return PlainKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Plain plain, Violations violations) {
        checkPlain(plain.plain(), violations);
        checkSortKey(plain.sortKey(), violations);
        checkPartitionKey(plain.partitionKey(), violations);
        checkSortReader(plain.sortReader(), violations);
        checkPartitionReader(plain.partitionReader(), violations);
    }

    static void checkPlain(String plain, Violations violations) {
        violations.required("plain", plain);
    }

    static void checkSortKey(String sortKey, Violations violations) {
        violations.required("sortKey", sortKey);
    }

    static void checkPartitionKey(String partitionKey, Violations violations) {
        violations.required("partitionKey", partitionKey);
    }

    static void checkSortReader(String sortReader, Violations violations) {
        violations.required("sortReader", sortReader);
    }

    static void checkPartitionReader(String partitionReader, Violations violations) {
        violations.required("partitionReader", partitionReader);
    }
}
