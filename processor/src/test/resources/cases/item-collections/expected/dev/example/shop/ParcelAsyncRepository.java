package dev.example.shop;

import dev.singlet.AsyncCreateAction;
import dev.singlet.AsyncEntityScan;
import dev.singlet.AsyncIndexQuery;
import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.AsyncUnconditionalPutAction;
import dev.singlet.CheckAction;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Range;
import dev.singlet.runtime.AsyncEntityIndexQuery;
import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncIndexKeyQuery;
import dev.singlet.runtime.AsyncKeyQuery;
import dev.singlet.runtime.AsyncTableClient;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Parcel}. Their keys:
 *
 * <pre>
 * find, get, write  pk = PARCEL#{parcelId}                       sk = PARCEL
 * byCourier         gsi1pk = COURIER#{courier}#{rank:2}#{state}  gsi1sk = {state}#{at:seconds}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelAsyncRepository {
    private final AsyncEntityOperations<Parcel, ParcelKey, ParcelFields> operations;

    /**
     * Called by {@link ShopAsyncTable}.
     *
     * @param table the table
     */
    public ParcelAsyncRepository(AsyncTableClient table) {
        this(table.entity(ParcelCodec.INSTANCE, ParcelFields.INSTANCE));
    }

    private ParcelAsyncRepository(
            AsyncEntityOperations<Parcel, ParcelKey, ParcelFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param parcelId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Parcel>> find(String parcelId) {
        return find(new ParcelKey(parcelId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Parcel>> find(ParcelKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param parcelId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Parcel> get(String parcelId) {
        return get(new ParcelKey(parcelId));
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
    public CompletableFuture<Parcel> get(ParcelKey key) {
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
    public CompletableFuture<Map<ParcelKey, Parcel>> findAll(Iterable<ParcelKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param parcelId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Parcel> getting(String parcelId) {
        return getting(new ParcelKey(parcelId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Parcel> getting(ParcelKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(ParcelKey key,
            Projection<Parcel, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public ParcelAsyncRepository consistently() {
        return new ParcelAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Parcel, ParcelFields> scan() {
        return operations.scan();
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = COURIER#{courier}#{rank:2}#{state}}, in the order of
     * {@code gsi1sk = {state}#{at:seconds}}.
     *
     * <p>Items of other entities lie between these, as an item collection allows: DynamoDB reads them too,
     * and charges for them, before a filter by the type drops them.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param courier the value to look for
     * @param rank the value to look for
     * @param state the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCourier byCourier(Courier courier, int rank, State state) {
        KeyWriter prefix = KeyWriter.sort("Parcel", "gsi1sk")
                .component("state", state, ParcelCodec.STATE_FORMAT)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCourier(operations.query("gsi1", ParcelCodec.gsi1Partition(courier, rank,
                state), range).amongOthers(), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param parcel the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public CompletableFuture<Parcel> create(Parcel parcel) {
        return AsyncEntityOperations.start(() -> creating(parcel).execute());
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
    public CompletableFuture<Parcel> create(
            Function<ParcelDraft.NeedsParcelId, ParcelDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param parcel the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Parcel, ParcelFields> creating(Parcel parcel) {
        return operations.creating(parcel);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Parcel, ParcelFields> creating(
            Function<ParcelDraft.NeedsParcelId, ParcelDraft> draft) {
        return operations.creating(
                generated -> draft.apply(ParcelDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param parcel the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Parcel> put(Parcel parcel) {
        return AsyncEntityOperations.start(() -> putting(parcel).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param parcel the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalPutAction<Parcel, ParcelFields> putting(Parcel parcel) {
        return operations.putting(parcel);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param parcelId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public ParcelAsyncUpdate update(String parcelId) {
        return update(new ParcelKey(parcelId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public ParcelAsyncUpdate update(ParcelKey key) {
        return new ParcelAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param parcelId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Parcel>> delete(String parcelId) {
        return delete(new ParcelKey(parcelId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(ParcelKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param parcel the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(Parcel parcel) {
        return delete(ParcelKey.of(parcel));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param parcelId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncUnconditionalDeleteAction<Parcel, ParcelFields> deleting(String parcelId) {
        return deleting(new ParcelKey(parcelId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalDeleteAction<Parcel, ParcelFields> deleting(ParcelKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param parcelId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Parcel, ParcelFields> checking(String parcelId) {
        return checking(new ParcelKey(parcelId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Parcel, ParcelFields> checking(ParcelKey key) {
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
    public CompletableFuture<List<Parcel>> putAll(Iterable<Parcel> records) {
        return operations.putAll(records);
    }

    /**
     * Deletes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. This is
     * no transaction; keys without an item are no error.
     *
     * @param keys the keys, in any order; one that occurs twice is sent once
     * @return a future that is complete when that is done
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public CompletableFuture<Void> deleteAll(Iterable<ParcelKey> keys) {
        return operations.deleteAll(keys);
    }

    /**
     * The query {@code byCourier}, to be narrowed by {@code at}.
     */
    public static final class ByCourier extends AsyncEntityIndexQuery<Parcel, ParcelKey, ParcelFields> {
        private final KeyWriter prefix;

        private ByCourier(AsyncKeyQuery<Parcel, ParcelFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code at}, compared to the second.
         *
         * @param at the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<Parcel, ParcelKey, ParcelFields> at(Instant at) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("at", at, KeyFormat.SECONDS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code at} lies in a range, compared to the second.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Parcel, ParcelKey, ParcelFields> at(Range<Instant> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "at", range,
                    KeyFormat.SECONDS, KeyRange.After.KEY_END)));
        }
    }
}
