package dev.example.clash;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.IndexQuery;
import dev.singlet.Projection;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityIndexQuery;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityQuery;
import dev.singlet.runtime.IndexKeyQuery;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyQuery;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Query}. Their keys:
 *
 * <pre>
 * find, get, write
 *   pk = Q#{operations}#{query}
 *   sk = &#42;&#47;&#64;x&#38;&#60;i&#62;#{key}#{range:day}#{client}
 * byOperationsAndQuery
 *   pk = Q#{operations}#{query}
 *   sk = &#42;&#47;&#64;x&#38;&#60;i&#62;#{key}#{range:day}#{client}
 * byItem
 *   gsi1pk = I#{item}
 *   gsi1sk = V#{value}#{generated:millis}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryRepository {
    private final EntityOperations<Query, QueryKey, QueryFields> operations_;

    /**
     * Called by {@link ClashTable}.
     *
     * @param table the table
     */
    public QueryRepository(TableClient table) {
        this(table.entity(QueryCodec.INSTANCE, QueryFields.INSTANCE));
    }

    private QueryRepository(EntityOperations<Query, QueryKey, QueryFields> operations_) {
        this.operations_ = operations_;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Query> find(String operations, String query, String key, Instant range,
            String client) {
        return find(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Query> find(QueryKey key) {
        return operations_.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Query get(String operations, String query, String key, Instant range, String client) {
        return get(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Query get(QueryKey key) {
        return operations_.get(key);
    }

    /**
     * Finds items by one {@code BatchGetItem} request for each 100 of them, several at a time. Their reads
     * are independent of each other.
     *
     * @param keys the keys; one that occurs twice is sent once
     * @return the records by their keys, in the order of the keys; those without an item are not in it;
     *     unmodifiable
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if an item is not of this type
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public Map<QueryKey, Query> findAll(Iterable<QueryKey> keys) {
        return operations_.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Query> getting(String operations, String query, String key, Instant range,
            String client) {
        return getting(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Query> getting(QueryKey key) {
        return operations_.getting(key);
    }

    /**
     * Finds a partial view of an item by one {@code GetItem} request for its attributes.
     *
     * @param key the key of the item
     * @param projection the generated projection
     * @param <P> the view
     * @return the view, or empty if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public <P> Optional<P> find(QueryKey key, Projection<Query, P> projection) {
        return operations_.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public QueryRepository consistently() {
        return new QueryRepository(operations_.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Query, QueryFields> scan() {
        return operations_.scan();
    }

    /**
     * Queries the table with {@code pk = Q#{operations}#{query}}, in the order of <code>sk =
     * &#42;&#47;&#64;x&#38;&#60;i&#62;#{key}#{range:day}#{client}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param operations the value to look for
     * @param query the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByOperationsAndQuery byOperationsAndQuery(String operations, String query) {
        KeyWriter prefix = KeyWriter.sort("Query", "sk").literal("*/@x&<i>#");
        KeyRange range_ = KeyRange.startingWith(prefix);
        return new ByOperationsAndQuery(operations_.query(QueryKey.partitionOf(operations, query),
                range_), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = I#{item}}, in the order of
     * {@code gsi1sk = V#{value}#{generated:millis}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param item the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByItem byItem(String item) {
        KeyWriter prefix = KeyWriter.sort("Query", "gsi1sk").literal("V#");
        KeyRange range_ = KeyRange.startingWith(prefix);
        return new ByItem(operations_.query("gsi1", QueryCodec.gsi1Partition(item), range_),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param query the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Query create(Query query) {
        return creating(query).execute();
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Query create(Function<QueryDraft.NeedsOperations, QueryDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param query the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Query, QueryFields> creating(Query query) {
        return operations_.creating(query);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Query, QueryFields> creating(
            Function<QueryDraft.NeedsOperations, QueryDraft> draft) {
        return operations_.creating(
                generated -> draft.apply(QueryDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param query the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Query put(Query query) {
        return putting(query).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param query the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Query, QueryFields> putting(Query query) {
        return operations_.putting(query);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public QueryUpdate.NeedsValue update(String operations, String query, String key, Instant range,
            String client) {
        return update(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public QueryUpdate.NeedsValue update(QueryKey key) {
        return QueryUpdate.start(operations_, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Query> delete(String operations, String query, String key, Instant range,
            String client) {
        return delete(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Query> delete(QueryKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param query the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Query> delete(Query query) {
        return delete(QueryKey.of(query));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Query, QueryFields> deleting(String operations, String query,
            String key, Instant range, String client) {
        return deleting(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Query, QueryFields> deleting(QueryKey key) {
        return operations_.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param operations part of the key
     * @param query part of the key
     * @param key part of the key
     * @param range part of the key
     * @param client part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Query, QueryFields> checking(String operations, String query, String key,
            Instant range, String client) {
        return checking(new QueryKey(operations, query, key, range, client));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Query, QueryFields> checking(QueryKey key) {
        return operations_.checking(key);
    }

    /**
     * Writes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. Each
     * replaces an item with the same key, as {@code put} does. This is no transaction.
     *
     * @param records the records, each with a key of its own; ids and times that it lacks are generated
     * @return the records that were stored, in the order given; unmodifiable
     * @throws dev.singlet.ConstraintViolationException if components violate constraints, of any of the records;
     *     nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public List<Query> putAll(Iterable<Query> records) {
        return operations_.putAll(records);
    }

    /**
     * Deletes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. This is
     * no transaction; keys without an item are no error.
     *
     * @param keys the keys, in any order; one that occurs twice is sent once
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public void deleteAll(Iterable<QueryKey> keys) {
        operations_.deleteAll(keys);
    }

    /**
     * The query {@code byOperationsAndQuery}, to be narrowed by {@code key}.
     */
    public static final class ByOperationsAndQuery extends EntityQuery<Query, QueryFields> {
        private final KeyWriter prefix;

        private ByOperationsAndQuery(KeyQuery<Query, QueryFields> query_, KeyWriter prefix) {
            super(query_);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code key}.
         *
         * @param key the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByOperationsAndQueryKey key(String key) {
            KeyWriter longer = prefix
                    .component("key", key, KeyFormat.STRING)
                    .literal("#");
            return new ByOperationsAndQueryKey(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code key} lies in a range.
         *
         * @param range_ the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public dev.singlet.Query<Query, QueryFields> key(Range<String> range_) {
            return narrow(KeyRange.within(prefix, "key", range_, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byOperationsAndQuery}, to be narrowed by {@code range}.
     */
    public static final class ByOperationsAndQueryKey extends EntityQuery<Query, QueryFields> {
        private final KeyWriter prefix;

        private ByOperationsAndQueryKey(KeyQuery<Query, QueryFields> query_, KeyWriter prefix) {
            super(query_);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code range}, compared to the day.
         *
         * @param range the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByOperationsAndQueryKeyRange range(Instant range) {
            KeyWriter longer = prefix
                    .component("range", range, KeyFormat.DAY)
                    .literal("#");
            return new ByOperationsAndQueryKeyRange(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code range} lies in a range, compared to the day.
         *
         * @param range_ the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public dev.singlet.Query<Query, QueryFields> range(Range<Instant> range_) {
            return narrow(KeyRange.within(prefix, "range", range_, KeyFormat.DAY,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byOperationsAndQuery}, to be narrowed by {@code client}.
     */
    public static final class ByOperationsAndQueryKeyRange extends EntityQuery<Query, QueryFields> {
        private final KeyWriter prefix;

        private ByOperationsAndQueryKeyRange(KeyQuery<Query, QueryFields> query_,
                KeyWriter prefix) {
            super(query_);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code client}.
         *
         * @param client the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public dev.singlet.Query<Query, QueryFields> client(String client) {
            return narrow(KeyRange.exactly(prefix
                    .component("client", client, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code client} lies in a range.
         *
         * @param range_ the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public dev.singlet.Query<Query, QueryFields> client(Range<String> range_) {
            return narrow(KeyRange.within(prefix, "client", range_, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byItem}, to be narrowed by {@code value}.
     */
    public static final class ByItem extends EntityIndexQuery<Query, QueryKey, QueryFields> {
        private final KeyWriter prefix;

        private ByItem(KeyQuery<Query, QueryFields> query_, KeyWriter prefix) {
            super(query_);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code value}.
         *
         * @param value the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByItemValue value(String value) {
            KeyWriter longer = prefix
                    .component("value", value, KeyFormat.STRING)
                    .literal("#");
            return new ByItemValue(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code value} lies in a range.
         *
         * @param range_ the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Query, QueryKey, QueryFields> value(Range<String> range_) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "value", range_,
                    KeyFormat.STRING, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byItem}, to be narrowed by {@code generated}.
     */
    public static final class ByItemValue extends EntityIndexQuery<Query, QueryKey, QueryFields> {
        private final KeyWriter prefix;

        private ByItemValue(KeyQuery<Query, QueryFields> query_, KeyWriter prefix) {
            super(query_);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code generated}, compared to the millisecond.
         *
         * @param generated the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Query, QueryKey, QueryFields> generated(Instant generated) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("generated", generated, KeyFormat.MILLIS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code generated} lies in a range, compared to the millisecond.
         *
         * @param range_ the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Query, QueryKey, QueryFields> generated(Range<Instant> range_) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "generated", range_,
                    KeyFormat.MILLIS, KeyRange.After.KEY_END)));
        }
    }
}
