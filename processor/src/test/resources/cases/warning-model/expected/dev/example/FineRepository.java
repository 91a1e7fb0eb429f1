package dev.example;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.IndexQuery;
import dev.singlet.Projection;
import dev.singlet.Query;
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
 * Reads and writes items of type {@link Models.Fine}. Their keys:
 *
 * <pre>
 * find, get, write   pk = TENANT#{tenant}#{status}  sk = {id}
 * byTenantAndStatus  pk = TENANT#{tenant}#{status}  sk = {id}
 * byAt               gsi1pk = SECOND#{at:seconds}   gsi1sk = {id}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineRepository {
    private final EntityOperations<Models.Fine, FineKey, FineFields> operations;

    /**
     * Called by {@link PartitionTable}.
     *
     * @param table the table
     */
    public FineRepository(TableClient table) {
        this(table.entity(FineCodec.INSTANCE, FineFields.INSTANCE));
    }

    private FineRepository(EntityOperations<Models.Fine, FineKey, FineFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Fine> find(String tenant, Models.Status status, String id) {
        return find(new FineKey(tenant, status, id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Fine> find(FineKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Models.Fine get(String tenant, Models.Status status, String id) {
        return get(new FineKey(tenant, status, id));
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
    public Models.Fine get(FineKey key) {
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
    public Map<FineKey, Models.Fine> findAll(Iterable<FineKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Fine> getting(String tenant, Models.Status status, String id) {
        return getting(new FineKey(tenant, status, id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Fine> getting(FineKey key) {
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
    public <P> Optional<P> find(FineKey key, Projection<Models.Fine, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public FineRepository consistently() {
        return new FineRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Models.Fine, FineFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = TENANT#{tenant}#{status}}, in the order of {@code sk = {id}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param tenant the value to look for
     * @param status the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByTenantAndStatus byTenantAndStatus(String tenant, Models.Status status) {
        KeyWriter prefix = KeyWriter.sort("Fine", "sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByTenantAndStatus(operations.query(FineKey.partitionOf(tenant, status), range),
                prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = SECOND#{at:seconds}}, in the order of
     * {@code gsi1sk = {id}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param at the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByAt byAt(Instant at) {
        KeyWriter prefix = KeyWriter.sort("Fine", "gsi1sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByAt(operations.query("gsi1", FineCodec.gsi1Partition(at), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param fine the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Models.Fine create(Models.Fine fine) {
        return creating(fine).execute();
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
    public Models.Fine create(Function<FineDraft.NeedsTenant, FineDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param fine the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Fine, FineFields> creating(Models.Fine fine) {
        return operations.creating(fine);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Fine, FineFields> creating(
            Function<FineDraft.NeedsTenant, FineDraft> draft) {
        return operations.creating(generated -> draft.apply(FineDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param fine the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Models.Fine put(Models.Fine fine) {
        return putting(fine).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param fine the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Models.Fine, FineFields> putting(Models.Fine fine) {
        return operations.putting(fine);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public FineUpdate update(String tenant, Models.Status status, String id) {
        return update(new FineKey(tenant, status, id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public FineUpdate update(FineKey key) {
        return new FineUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Models.Fine> delete(String tenant, Models.Status status, String id) {
        return delete(new FineKey(tenant, status, id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Fine> delete(FineKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param fine the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Fine> delete(Models.Fine fine) {
        return delete(FineKey.of(fine));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Models.Fine, FineFields> deleting(String tenant,
            Models.Status status, String id) {
        return deleting(new FineKey(tenant, status, id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Models.Fine, FineFields> deleting(FineKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param tenant part of the key
     * @param status part of the key
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Models.Fine, FineFields> checking(String tenant, Models.Status status,
            String id) {
        return checking(new FineKey(tenant, status, id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Models.Fine, FineFields> checking(FineKey key) {
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
    public List<Models.Fine> putAll(Iterable<Models.Fine> records) {
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
    public void deleteAll(Iterable<FineKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byTenantAndStatus}, to be narrowed by {@code id}.
     */
    public static final class ByTenantAndStatus extends EntityQuery<Models.Fine, FineFields> {
        private final KeyWriter prefix;

        private ByTenantAndStatus(KeyQuery<Models.Fine, FineFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code id}.
         *
         * @param id the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Models.Fine, FineFields> id(String id) {
            return narrow(KeyRange.exactly(prefix
                    .component("id", id, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code id} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Models.Fine, FineFields> id(Range<String> range) {
            return narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byAt}, to be narrowed by {@code id}.
     */
    public static final class ByAt extends EntityIndexQuery<Models.Fine, FineKey, FineFields> {
        private final KeyWriter prefix;

        private ByAt(KeyQuery<Models.Fine, FineFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code id}.
         *
         * @param id the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Models.Fine, FineKey, FineFields> id(String id) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("id", id, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code id} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Models.Fine, FineKey, FineFields> id(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END)));
        }
    }
}
