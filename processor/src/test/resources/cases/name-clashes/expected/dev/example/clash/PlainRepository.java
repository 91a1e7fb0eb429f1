package dev.example.clash;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityQuery;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyQuery;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.TableClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Plain}. Their keys:
 *
 * <pre>
 * find, get, write   pk = P#{plain}#{sortKey}  sk = {partitionKey}#{sortReader}#{partitionReader}
 * byPlainAndSortKey  pk = P#{plain}#{sortKey}  sk = {partitionKey}#{sortReader}#{partitionReader}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainRepository {
    private final EntityOperations<Plain, PlainKey, PlainFields> operations;

    /**
     * Called by {@link ClashTable}.
     *
     * @param table the table
     */
    public PlainRepository(TableClient table) {
        this(table.entity(PlainCodec.INSTANCE, PlainFields.INSTANCE));
    }

    private PlainRepository(EntityOperations<Plain, PlainKey, PlainFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Plain> find(String plain, String sortKey, String partitionKey,
            String sortReader, String partitionReader) {
        return find(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Plain> find(PlainKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Plain get(String plain, String sortKey, String partitionKey, String sortReader,
            String partitionReader) {
        return get(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
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
    public Plain get(PlainKey key) {
        return operations.get(key);
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
    public Map<PlainKey, Plain> findAll(Iterable<PlainKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Plain> getting(String plain, String sortKey, String partitionKey,
            String sortReader, String partitionReader) {
        return getting(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Plain> getting(PlainKey key) {
        return operations.getting(key);
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
    public <P> Optional<P> find(PlainKey key, Projection<Plain, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public PlainRepository consistently() {
        return new PlainRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Plain, PlainFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = P#{plain}#{sortKey}}, in the order of
     * {@code sk = {partitionKey}#{sortReader}#{partitionReader}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param plain the value to look for
     * @param sortKey the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByPlainAndSortKey byPlainAndSortKey(String plain, String sortKey) {
        KeyWriter prefix = KeyWriter.sort("Plain", "sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByPlainAndSortKey(operations.query(PlainKey.partitionOf(plain, sortKey), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param plain the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Plain create(Plain plain) {
        return creating(plain).execute();
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
    public Plain create(Function<PlainDraft.NeedsPlain, PlainDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param plain the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Plain, PlainFields> creating(Plain plain) {
        return operations.creating(plain);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Plain, PlainFields> creating(
            Function<PlainDraft.NeedsPlain, PlainDraft> draft) {
        return operations.creating(
                generated -> draft.apply(PlainDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param plain the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Plain put(Plain plain) {
        return putting(plain).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param plain the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Plain, PlainFields> putting(Plain plain) {
        return operations.putting(plain);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public PlainUpdate update(String plain, String sortKey, String partitionKey, String sortReader,
            String partitionReader) {
        return update(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public PlainUpdate update(PlainKey key) {
        return new PlainUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Plain> delete(String plain, String sortKey, String partitionKey,
            String sortReader, String partitionReader) {
        return delete(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Plain> delete(PlainKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param plain the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Plain> delete(Plain plain) {
        return delete(PlainKey.of(plain));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Plain, PlainFields> deleting(String plain, String sortKey,
            String partitionKey, String sortReader, String partitionReader) {
        return deleting(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Plain, PlainFields> deleting(PlainKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param plain part of the key
     * @param sortKey part of the key
     * @param partitionKey part of the key
     * @param sortReader part of the key
     * @param partitionReader part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Plain, PlainFields> checking(String plain, String sortKey,
            String partitionKey, String sortReader, String partitionReader) {
        return checking(new PlainKey(plain, sortKey, partitionKey, sortReader, partitionReader));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Plain, PlainFields> checking(PlainKey key) {
        return operations.checking(key);
    }

    /**
     * Writes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. Each
     * replaces an item with the same key, as {@code put} does. This is no transaction.
     *
     * @param records the records, each with a key of its own
     * @return the records that were stored, in the order given; unmodifiable
     * @throws dev.singlet.ConstraintViolationException if components violate constraints, of any of the records;
     *     nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public List<Plain> putAll(Iterable<Plain> records) {
        return operations.putAll(records);
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
    public void deleteAll(Iterable<PlainKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byPlainAndSortKey}, to be narrowed by {@code partitionKey}.
     */
    public static final class ByPlainAndSortKey extends EntityQuery<Plain, PlainFields> {
        private final KeyWriter prefix;

        private ByPlainAndSortKey(KeyQuery<Plain, PlainFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code partitionKey}.
         *
         * @param partitionKey the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByPlainAndSortKeyPartitionKey partitionKey(String partitionKey) {
            KeyWriter longer = prefix
                    .component("partitionKey", partitionKey, KeyFormat.STRING)
                    .literal("#");
            return new ByPlainAndSortKeyPartitionKey(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code partitionKey} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Plain, PlainFields> partitionKey(Range<String> range) {
            return narrow(KeyRange.within(prefix, "partitionKey", range, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byPlainAndSortKey}, to be narrowed by {@code sortReader}.
     */
    public static final class ByPlainAndSortKeyPartitionKey extends EntityQuery<Plain, PlainFields> {
        private final KeyWriter prefix;

        private ByPlainAndSortKeyPartitionKey(KeyQuery<Plain, PlainFields> query,
                KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code sortReader}.
         *
         * @param sortReader the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByPlainAndSortKeyPartitionKeySortReader sortReader(String sortReader) {
            KeyWriter longer = prefix
                    .component("sortReader", sortReader, KeyFormat.STRING)
                    .literal("#");
            return new ByPlainAndSortKeyPartitionKeySortReader(
                    narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code sortReader} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Plain, PlainFields> sortReader(Range<String> range) {
            return narrow(KeyRange.within(prefix, "sortReader", range, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byPlainAndSortKey}, to be narrowed by {@code partitionReader}.
     */
    public static final class ByPlainAndSortKeyPartitionKeySortReader extends EntityQuery<Plain, PlainFields> {
        private final KeyWriter prefix;

        private ByPlainAndSortKeyPartitionKeySortReader(KeyQuery<Plain, PlainFields> query,
                KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code partitionReader}.
         *
         * @param partitionReader the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Plain, PlainFields> partitionReader(String partitionReader) {
            return narrow(KeyRange.exactly(prefix
                    .component("partitionReader", partitionReader, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code partitionReader} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Plain, PlainFields> partitionReader(Range<String> range) {
            return narrow(KeyRange.within(prefix, "partitionReader", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }
}
