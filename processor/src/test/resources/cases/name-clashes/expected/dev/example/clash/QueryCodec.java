package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Query} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryCodec extends EntityCodec<Query, QueryKey> {
    /**
     * The only instance.
     */
    public static final QueryCodec INSTANCE = new QueryCodec();

    static final AttributeCodec<List<String>> VIOLATIONS = AttributeCodec.list(
            AttributeCodec.STRING);

    static final AttributeCodec<Set<String>> REMOVED = AttributeCodec.set(AttributeCodec.STRING);

    static final AttributeCodec<Map<String, String>> ENTRY = AttributeCodec.map(
            AttributeCodec.STRING);

    private QueryCodec() {
        super("*/ \\u002a/ <b> {@link X} @param & \"quoted\\", Query.class);
    }

    @Override
    public void write(Query query, ItemWriter item) {
        item.put("operations", query.operations(), AttributeCodec.STRING);
        item.put("query", query.query(), AttributeCodec.STRING);
        item.put("key", query.key(), AttributeCodec.STRING);
        item.put("range", query.range(), AttributeCodec.INSTANT);
        item.put("client", query.client(), AttributeCodec.STRING);
        item.put("item", query.item(), AttributeCodec.STRING);
        item.putIfPresent("value", query.value(), AttributeCodec.STRING);
        item.put("created", query.created(), AttributeCodec.INSTANT);
        item.put("generated", query.generated(), AttributeCodec.INSTANT);
        item.put("violations", query.violations(), VIOLATIONS);
        item.putSet("removed", query.removed(), REMOVED);
        item.put("entry", query.entry(), ENTRY);
        item.put("draft", query.draft(), AttributeCodec.STRING);
        item.put("partitionReader", query.partitionReader(), AttributeCodec.STRING);
        item.put("table", query.table(), AttributeCodec.STRING);
        item.put("o", query.o(), AttributeCodec.STRING);
        item.put("other", query.other(), AttributeCodec.STRING);
        item.put("changes", query.changes(), AttributeCodec.STRING);
        item.putIfPresent("index", query.index(), AttributeCodec.STRING);
    }

    @Override
    public Query read(ItemReader item) {
        return new Query(
                item.get("operations", AttributeCodec.STRING),
                item.get("query", AttributeCodec.STRING),
                item.get("key", AttributeCodec.STRING),
                item.get("range", AttributeCodec.INSTANT),
                item.get("client", AttributeCodec.STRING),
                item.get("item", AttributeCodec.STRING),
                item.find("value", AttributeCodec.STRING),
                item.get("created", AttributeCodec.INSTANT),
                item.get("generated", AttributeCodec.INSTANT),
                item.get("violations", VIOLATIONS),
                item.getSet("removed", REMOVED),
                item.get("entry", ENTRY),
                item.get("draft", AttributeCodec.STRING),
                item.get("partitionReader", AttributeCodec.STRING),
                item.get("table", AttributeCodec.STRING),
                item.get("o", AttributeCodec.STRING),
                item.get("other", AttributeCodec.STRING),
                item.get("changes", AttributeCodec.STRING),
                item.find("index", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Query query, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(query.item()));
        item.putIndexKey("gsi1sk", gsi1Sort(query.value(), query.generated()));
    }

    @Override
    public QueryKey keyOf(Query query) {
        return QueryKey.of(query);
    }

    @Override
    public QueryKey parseKey(String partition, @Nullable String sort) {
        return QueryKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Query complete(Query query, GeneratedValues generated) {
        return new Query(
                query.operations(),
                query.query(),
                query.key(),
                query.range(),
                query.client(),
                generated.idUnless(query.item()),
                query.value(),
                generated.timeUnless(query.created(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS),
                query.violations(),
                query.removed(),
                query.entry(),
                query.draft(),
                query.partitionReader(),
                query.table(),
                query.o(),
                query.other(),
                query.changes(),
                query.index());
    }

    @Override
    public void validate(Query query, Violations violations) {
        checkOperations(query.operations(), violations);
        checkQuery(query.query(), violations);
        checkKey(query.key(), violations);
        checkRange(query.range(), violations);
        checkClient(query.client(), violations);
        checkViolations(query.violations(), violations);
        checkRemoved(query.removed(), violations);
        checkEntry(query.entry(), violations);
        checkDraft(query.draft(), violations);
        checkPartitionReader(query.partitionReader(), violations);
        checkTable(query.table(), violations);
        checkO(query.o(), violations);
        checkOther(query.other(), violations);
        checkChanges(query.changes(), violations);
    }

    static void checkOperations(String operations, Violations violations) {
        violations.required("operations", operations);
    }

    static void checkQuery(String query, Violations violations) {
        violations.required("query", query);
    }

    static void checkKey(String key, Violations violations) {
        violations.required("key", key);
    }

    static void checkRange(Instant range, Violations violations) {
        violations.required("range", range);
    }

    static void checkClient(String client, Violations violations) {
        violations.required("client", client);
    }

    static void checkViolations(List<String> violations, Violations violations_) {
        violations_.required("violations", violations);
    }

    static void checkRemoved(Set<String> removed, Violations violations) {
        violations.required("removed", removed);
    }

    static void checkEntry(Map<String, String> entry, Violations violations) {
        violations.required("entry", entry);
    }

    static void checkDraft(String draft, Violations violations) {
        violations.required("draft", draft);
    }

    static void checkPartitionReader(String partitionReader, Violations violations) {
        violations.required("partitionReader", partitionReader);
    }

    static void checkTable(String table, Violations violations) {
        violations.required("table", table);
    }

    static void checkO(String o, Violations violations) {
        violations.required("o", o);
    }

    static void checkOther(String other, Violations violations) {
        violations.required("other", other);
    }

    static void checkChanges(String changes, Violations violations) {
        violations.required("changes", changes);
    }

    /**
     * Returns the index key {@code gsi1pk = I#{item}}.
     */
    static String gsi1Partition(String item) {
        return KeyWriter.partition("Query", "gsi1pk")
                .literal("I#")
                .component("item", item, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = V#{value}#{generated:millis}}, or null while a component of it
     * is absent.
     */
    static @Nullable String gsi1Sort(@Nullable String value, Instant generated) {
        if (value == null) {
            return null;
        }
        return KeyWriter.sort("Query", "gsi1sk")
                .literal("V#")
                .component("value", value, KeyFormat.STRING)
                .literal("#")
                .component("generated", generated, KeyFormat.MILLIS)
                .finish();
    }
}
