package dev.example.clash;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Query}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryDraft {
    private final String operations;

    private final String query;

    private final String key;

    private final Instant range;

    private final String client;

    private final List<String> violations;

    private final Map<String, String> entry;

    private final String draft;

    private final String partitionReader;

    private final String table;

    private final String o;

    private final String other;

    private final String changes;

    private @Nullable String item;

    private @Nullable String value;

    private @Nullable Instant created;

    private Set<String> removed = Set.of();

    private @Nullable String index;

    private QueryDraft(String operations, String query, String key, Instant range, String client,
            List<String> violations, Map<String, String> entry, String draft,
            String partitionReader, String table, String o, String other, String changes) {
        this.operations = operations;
        this.query = query;
        this.key = key;
        this.range = range;
        this.client = client;
        this.violations = violations;
        this.entry = entry;
        this.draft = draft;
        this.partitionReader = partitionReader;
        this.table = table;
        this.o = o;
        this.other = other;
        this.changes = changes;
    }

    static NeedsOperations start() {
        return operations ->
                query ->
                key ->
                range ->
                client ->
                violations ->
                entry ->
                draft ->
                partitionReader ->
                table ->
                o ->
                other ->
                changes ->
                new QueryDraft(operations, query, key, range, client, violations, entry, draft,
                        partitionReader, table, o, other, changes);
    }

    /**
     * Sets {@code item}, which is generated otherwise.
     *
     * @param item the value, or null to generate it
     * @return this draft
     */
    public QueryDraft item(@Nullable String item) {
        this.item = item;
        return this;
    }

    /**
     * Sets {@code value}, which is absent otherwise.
     *
     * @param value the value, or null for none
     * @return this draft
     */
    public QueryDraft value(@Nullable String value) {
        this.value = value;
        return this;
    }

    /**
     * Sets {@code created}, which is the time of the creation otherwise.
     *
     * @param created the value, or null to generate it
     * @return this draft
     */
    public QueryDraft created(@Nullable Instant created) {
        this.created = created;
        return this;
    }

    /**
     * Sets {@code removed}, which is empty otherwise.
     *
     * @param removed the value
     * @return this draft
     */
    public QueryDraft removed(Set<String> removed) {
        this.removed = removed;
        return this;
    }

    /**
     * Sets {@code index}, which is absent otherwise.
     *
     * @param index the value, or null for none
     * @return this draft
     */
    public QueryDraft index(@Nullable String index) {
        this.index = index;
        return this;
    }

    Query toRecord(GeneratedValues generated_) {
        return new Query(
                operations,
                query,
                key,
                range,
                client,
                generated_.idUnless(item),
                value,
                generated_.timeUnless(created, KeyFormat.MILLIS),
                generated_.time(KeyFormat.MILLIS),
                violations,
                removed,
                entry,
                draft,
                partitionReader,
                table,
                o,
                other,
                changes,
                index);
    }

    /**
     * The draft that lacks {@code operations}.
     */
    public interface NeedsOperations {
        /**
         * Sets {@code operations}.
         *
         * @param operations the value
         * @return the draft with it
         */
        NeedsQuery operations(String operations);
    }

    /**
     * The draft that lacks {@code query}.
     */
    public interface NeedsQuery {
        /**
         * Sets {@code query}.
         *
         * @param query the value
         * @return the draft with it
         */
        NeedsKey query(String query);
    }

    /**
     * The draft that lacks {@code key}.
     */
    public interface NeedsKey {
        /**
         * Sets {@code key}.
         *
         * @param key the value
         * @return the draft with it
         */
        NeedsRange key(String key);
    }

    /**
     * The draft that lacks {@code range}.
     */
    public interface NeedsRange {
        /**
         * Sets {@code range}.
         *
         * @param range the value
         * @return the draft with it
         */
        NeedsClient range(Instant range);
    }

    /**
     * The draft that lacks {@code client}.
     */
    public interface NeedsClient {
        /**
         * Sets {@code client}.
         *
         * @param client the value
         * @return the draft with it
         */
        NeedsViolations client(String client);
    }

    /**
     * The draft that lacks {@code violations}.
     */
    public interface NeedsViolations {
        /**
         * Sets {@code violations}.
         *
         * @param violations the value
         * @return the draft with it
         */
        NeedsEntry violations(List<String> violations);
    }

    /**
     * The draft that lacks {@code entry}.
     */
    public interface NeedsEntry {
        /**
         * Sets {@code entry}.
         *
         * @param entry the value
         * @return the draft with it
         */
        NeedsDraft entry(Map<String, String> entry);
    }

    /**
     * The draft that lacks {@code draft}.
     */
    public interface NeedsDraft {
        /**
         * Sets {@code draft}.
         *
         * @param draft the value
         * @return the draft with it
         */
        NeedsPartitionReader draft(String draft);
    }

    /**
     * The draft that lacks {@code partitionReader}.
     */
    public interface NeedsPartitionReader {
        /**
         * Sets {@code partitionReader}.
         *
         * @param partitionReader the value
         * @return the draft with it
         */
        NeedsTable partitionReader(String partitionReader);
    }

    /**
     * The draft that lacks {@code table}.
     */
    public interface NeedsTable {
        /**
         * Sets {@code table}.
         *
         * @param table the value
         * @return the draft with it
         */
        NeedsO table(String table);
    }

    /**
     * The draft that lacks {@code o}.
     */
    public interface NeedsO {
        /**
         * Sets {@code o}.
         *
         * @param o the value
         * @return the draft with it
         */
        NeedsOther o(String o);
    }

    /**
     * The draft that lacks {@code other}.
     */
    public interface NeedsOther {
        /**
         * Sets {@code other}.
         *
         * @param other the value
         * @return the draft with it
         */
        NeedsChanges other(String other);
    }

    /**
     * The draft that lacks {@code changes}.
     */
    public interface NeedsChanges {
        /**
         * Sets {@code changes}.
         *
         * @param changes the value
         * @return the draft with it
         */
        QueryDraft changes(String changes);
    }
}
