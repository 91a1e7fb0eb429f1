package dev.example.buckets;

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
 * Reads and writes items of type {@link Entry}. Their keys:
 *
 * <pre>
 * find, get, write  pk = ENTRY#{entryId}                sk = ENTRY
 * createdOn         gsi1pk = ENTRY#DAY#{createdAt:day}  gsi1sk = {entryId}
 * updatedIn         gsi2pk = HOUR#{updatedAt:hour}      gsi2sk = {entryId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryRepository {
    private final EntityOperations<Entry, EntryKey, EntryFields> operations;

    /**
     * Called by {@link BucketTable}.
     *
     * @param table the table
     */
    public EntryRepository(TableClient table) {
        this(table.entity(EntryCodec.INSTANCE, EntryFields.INSTANCE));
    }

    private EntryRepository(EntityOperations<Entry, EntryKey, EntryFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param entryId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Entry> find(String entryId) {
        return find(new EntryKey(entryId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Entry> find(EntryKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param entryId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Entry get(String entryId) {
        return get(new EntryKey(entryId));
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
    public Entry get(EntryKey key) {
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
    public Map<EntryKey, Entry> findAll(Iterable<EntryKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param entryId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Entry> getting(String entryId) {
        return getting(new EntryKey(entryId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Entry> getting(EntryKey key) {
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
    public <P> Optional<P> find(EntryKey key, Projection<Entry, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public EntryRepository consistently() {
        return new EntryRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Entry, EntryFields> scan() {
        return operations.scan();
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = ENTRY#DAY#{createdAt:day}}, in the order of
     * {@code gsi1sk = {entryId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param createdAt the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public CreatedOn createdOn(Instant createdAt) {
        KeyWriter prefix = KeyWriter.sort("Entry", "gsi1sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new CreatedOn(operations.query("gsi1", EntryCodec.gsi1Partition(createdAt), range),
                prefix);
    }

    /**
     * Queries index {@code gsi2} with {@code gsi2pk = HOUR#{updatedAt:hour}}, in the order of
     * {@code gsi2sk = {entryId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param updatedAt the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public UpdatedIn updatedIn(Instant updatedAt) {
        KeyWriter prefix = KeyWriter.sort("Entry", "gsi2sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new UpdatedIn(operations.query("gsi2", EntryCodec.gsi2Partition(updatedAt), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param entry the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Entry create(Entry entry) {
        return creating(entry).execute();
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
    public Entry create(Function<EntryDraft.NeedsText, EntryDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param entry the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Entry, EntryFields> creating(Entry entry) {
        return operations.creating(entry);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Entry, EntryFields> creating(
            Function<EntryDraft.NeedsText, EntryDraft> draft) {
        return operations.creating(
                generated -> draft.apply(EntryDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param entry the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Entry put(Entry entry) {
        return putting(entry).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param entry the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Entry, EntryFields> putting(Entry entry) {
        return operations.putting(entry);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param entryId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public EntryUpdate update(String entryId) {
        return update(new EntryKey(entryId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public EntryUpdate update(EntryKey key) {
        return new EntryUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param entryId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Entry> delete(String entryId) {
        return delete(new EntryKey(entryId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Entry> delete(EntryKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param entry the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Entry> delete(Entry entry) {
        return delete(EntryKey.of(entry));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param entryId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Entry, EntryFields> deleting(String entryId) {
        return deleting(new EntryKey(entryId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Entry, EntryFields> deleting(EntryKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param entryId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Entry, EntryFields> checking(String entryId) {
        return checking(new EntryKey(entryId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Entry, EntryFields> checking(EntryKey key) {
        return operations.checking(key);
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
    public List<Entry> putAll(Iterable<Entry> records) {
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
    public void deleteAll(Iterable<EntryKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code createdOn}, to be narrowed by {@code entryId}.
     */
    public static final class CreatedOn extends EntityIndexQuery<Entry, EntryKey, EntryFields> {
        private final KeyWriter prefix;

        private CreatedOn(KeyQuery<Entry, EntryFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code entryId}.
         *
         * @param entryId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Entry, EntryKey, EntryFields> entryId(String entryId) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("entryId", entryId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code entryId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Entry, EntryKey, EntryFields> entryId(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "entryId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code updatedIn}, to be narrowed by {@code entryId}.
     */
    public static final class UpdatedIn extends EntityIndexQuery<Entry, EntryKey, EntryFields> {
        private final KeyWriter prefix;

        private UpdatedIn(KeyQuery<Entry, EntryFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code entryId}.
         *
         * @param entryId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Entry, EntryKey, EntryFields> entryId(String entryId) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("entryId", entryId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code entryId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Entry, EntryKey, EntryFields> entryId(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "entryId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
