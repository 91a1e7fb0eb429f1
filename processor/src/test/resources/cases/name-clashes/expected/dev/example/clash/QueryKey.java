package dev.example.clash;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Query}: partition key {@code Q#{operations}#{query}}, sort key
 * <code>&#42;&#47;&#64;x&#38;&#60;i&#62;#{key}#{range:day}#{client}</code>.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryKey implements EntityKey {
    private final String operations;

    private final String query;

    private final String key;

    private final Instant range;

    private final String client;

    /**
     * Makes a key.
     *
     * @param operations never null
     * @param query never null
     * @param key never null
     * @param range cut to the day
     * @param client never null
     */
    public QueryKey(String operations, String query, String key, Instant range, String client) {
        this.operations = Objects.requireNonNull(operations, "operations");
        this.query = Objects.requireNonNull(query, "query");
        this.key = Objects.requireNonNull(key, "key");
        this.range = KeyFormat.DAY.canonical(Objects.requireNonNull(range, "range"));
        this.client = Objects.requireNonNull(client, "client");
    }

    /**
     * Returns the key of a record.
     *
     * @param query the record
     * @return its key
     */
    public static QueryKey of(Query query) {
        return new QueryKey(query.operations(), query.query(), query.key(), query.range(),
                query.client());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Query}
     */
    public static QueryKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Query", "pk", partition).literal("Q#");
        String operations = partitionReader.component("operations", KeyFormat.STRING);
        partitionReader.literal("#");
        String query = partitionReader.component("query", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Query", "sk", sort).literal("*/@x&<i>#");
        String key = sortReader.component("key", KeyFormat.STRING);
        sortReader.literal("#");
        Instant range = sortReader.component("range", KeyFormat.DAY);
        sortReader.literal("#");
        String client = sortReader.component("client", KeyFormat.STRING);
        sortReader.end();
        return new QueryKey(operations, query, key, range, client);
    }

    /**
     * Returns {@code operations}.
     *
     * @return a part of the key
     */
    public String operations() {
        return operations;
    }

    /**
     * Returns {@code query}.
     *
     * @return a part of the key
     */
    public String query() {
        return query;
    }

    /**
     * Returns {@code key}.
     *
     * @return a part of the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns {@code range}.
     *
     * @return a part of the key
     */
    public Instant range() {
        return range;
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
     * Returns the partition key, {@code Q#{operations}#{query}}.
     */
    @Override
    public String partition() {
        return partitionOf(operations, query);
    }

    static String partitionOf(String operations, String query) {
        return KeyWriter.partition("Query", "pk")
                .literal("Q#")
                .component("operations", operations, KeyFormat.STRING)
                .literal("#")
                .component("query", query, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, <code>&#42;&#47;&#64;x&#38;&#60;i&#62;#{key}#{range:day}#{client}</code>.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Query", "sk")
                .literal("*/@x&<i>#")
                .component("key", key, KeyFormat.STRING)
                .literal("#")
                .component("range", range, KeyFormat.DAY)
                .literal("#")
                .component("client", client, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QueryKey other
                && operations.equals(other.operations)
                && query.equals(other.query)
                && key.equals(other.key)
                && range.equals(other.range)
                && client.equals(other.client);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operations, query, key, range, client);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "QueryKey";
    }
}
