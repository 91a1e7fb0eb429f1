package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.IndexItem;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between {@link Forms.Viewed} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedCodec extends EntityCodec<Forms.Viewed, ViewedKey> {
    /**
     * The only instance.
     */
    public static final ViewedCodec INSTANCE = new ViewedCodec();

    private ViewedCodec() {
        super("Viewed", Forms.Viewed.class);
    }

    @Override
    public void write(Forms.Viewed viewed, ItemWriter item) {
        item.put("id", viewed.id(), AttributeCodec.STRING);
        item.put("name", viewed.name(), AttributeCodec.STRING);
        item.put("status", viewed.status(), AttributeCodec.STRING);
        item.put("size", viewed.size(), AttributeCodec.INT);
    }

    @Override
    public Forms.Viewed read(ItemReader item) {
        return new Forms.Viewed(
                item.get("id", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING),
                item.get("status", AttributeCodec.STRING),
                item.get("size", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Forms.Viewed viewed, ItemWriter item) {
        item.putIndexKey("fewpk", fewPartition(viewed.status()));
        item.putIndexKey("fewsk", fewSort(viewed.id()));
        item.putIndexKey("gsi2pk", gsi2Partition(viewed.name()));
        item.putIndexKey("gsi2sk", gsi2Sort());
    }

    @Override
    public ViewedKey keyOf(Forms.Viewed viewed) {
        return ViewedKey.of(viewed);
    }

    @Override
    public ViewedKey parseKey(String partition, @Nullable String sort) {
        return ViewedKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Forms.Viewed viewed, Violations violations) {
        checkId(viewed.id(), violations);
        checkName(viewed.name(), violations);
        checkStatus(viewed.status(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }

    static void checkStatus(String status, Violations violations) {
        violations.required("status", status);
    }

    /**
     * Returns the index key {@code fewpk = S#{status:lower}}.
     */
    static String fewPartition(String status) {
        return KeyWriter.partition("Viewed", "fewpk")
                .literal("S#")
                .component("status", status, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code fewsk = A#{id}}.
     */
    static String fewSort(String id) {
        return KeyWriter.sort("Viewed", "fewsk")
                .literal("A#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2pk = N#{name:lower}}.
     */
    static String gsi2Partition(String name) {
        return KeyWriter.partition("Viewed", "gsi2pk")
                .literal("N#")
                .component("name", name, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2sk = A}.
     */
    static String gsi2Sort() {
        return "A";
    }

    /**
     * Returns an item of index {@code few} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromFew(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Viewed", attributes);
        KeyReader pk = item.key("pk").literal("A#");
        item.put("id", pk.component("id", KeyFormat.STRING), AttributeCodec.STRING);
        pk.end();
        item.key("sk").literal("A").end();
        return item.attributes();
    }

    /**
     * Returns an item of index {@code gsi2} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromGsi2(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Viewed", attributes);
        KeyReader pk = item.key("pk").literal("A#");
        item.put("id", pk.component("id", KeyFormat.STRING), AttributeCodec.STRING);
        pk.end();
        item.key("sk").literal("A").end();
        return item.attributes();
    }
}
