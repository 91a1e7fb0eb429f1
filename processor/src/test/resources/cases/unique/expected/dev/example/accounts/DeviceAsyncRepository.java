package dev.example.accounts;

import dev.singlet.AsyncCreateAction;
import dev.singlet.AsyncDeleteAction;
import dev.singlet.AsyncEntityScan;
import dev.singlet.AsyncIndexQuery;
import dev.singlet.AsyncPutAction;
import dev.singlet.AsyncQuery;
import dev.singlet.CheckAction;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Range;
import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityQuery;
import dev.singlet.runtime.AsyncIndexKeyQuery;
import dev.singlet.runtime.AsyncKeyQuery;
import dev.singlet.runtime.AsyncTableClient;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Device}. Their keys:
 *
 * <pre>
 * find, get, write  pk = ACCOUNT#{accountId}  sk = DEVICE#{serial:10}
 * byAccountId       pk = ACCOUNT#{accountId}  sk = DEVICE#{serial:10}
 * byNumber          gsi1pk = NUMBER#{number}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceAsyncRepository {
    private final AsyncEntityOperations<Device, DeviceKey, DeviceFields> operations;

    /**
     * Called by {@link AccountsAsyncTable}.
     *
     * @param table the table
     */
    public DeviceAsyncRepository(AsyncTableClient table) {
        this(table.entity(DeviceCodec.INSTANCE, DeviceFields.INSTANCE));
    }

    private DeviceAsyncRepository(
            AsyncEntityOperations<Device, DeviceKey, DeviceFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Device>> find(String accountId, long serial) {
        return find(new DeviceKey(accountId, serial));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Device>> find(DeviceKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Device> get(String accountId, long serial) {
        return get(new DeviceKey(accountId, serial));
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
    public CompletableFuture<Device> get(DeviceKey key) {
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
    public CompletableFuture<Map<DeviceKey, Device>> findAll(Iterable<DeviceKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Device> getting(String accountId, long serial) {
        return getting(new DeviceKey(accountId, serial));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Device> getting(DeviceKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(DeviceKey key,
            Projection<Device, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public DeviceAsyncRepository consistently() {
        return new DeviceAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Device, DeviceFields> scan() {
        return operations.scan();
    }

    /**
     * Finds the item that has taken a value of {@code serial}, by two consistent {@code GetItem} requests:
     * one for the guard of the value, one for the item.
     *
     * @param serial the value to look for
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Device>> findBySerial(long serial) {
        return AsyncEntityOperations.start(() -> operations.findUnique("serial",
                DeviceCodec.serialGuard(serial)));
    }

    /**
     * Finds the item that has taken a value of {@code number}, by two consistent {@code GetItem} requests:
     * one for the guard of the value, one for the item.
     *
     * @param accountId the value to look for
     * @param kind the value to look for
     * @param number the value to look for
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Device>> findByAccountIdAndKindAndNumber(String accountId,
            Device.Kind kind, int number) {
        return AsyncEntityOperations.start(() -> operations.findUnique("number",
                DeviceCodec.numberGuard(accountId, kind, number)));
    }

    /**
     * Queries the table with {@code pk = ACCOUNT#{accountId}}, in the order of
     * {@code sk = DEVICE#{serial:10}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param accountId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByAccountId byAccountId(String accountId) {
        KeyWriter prefix = KeyWriter.sort("Device", "sk").literal("DEVICE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByAccountId(operations.query(DeviceKey.partitionOf(accountId), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = NUMBER#{number}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param number the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public AsyncIndexQuery<Device, DeviceKey, DeviceFields> byNumber(int number) {
        return new AsyncIndexKeyQuery<>(operations.query("gsi1", DeviceCodec.gsi1Partition(number),
                KeyRange.all()));
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param device the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Device> create(Device device) {
        return AsyncEntityOperations.start(() -> creating(device).execute());
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Device> create(
            Function<DeviceDraft.NeedsAccountId, DeviceDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param device the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Device, DeviceFields> creating(Device device) {
        return operations.creating(device);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Device, DeviceFields> creating(
            Function<DeviceDraft.NeedsAccountId, DeviceDraft> draft) {
        return operations.creating(
                generated -> draft.apply(DeviceDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that holds
     * the guards of unique values. An item with the same key is replaced as a whole, attributes that the
     * record does not know included.
     *
     * @param device the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public CompletableFuture<Device> put(Device device) {
        return AsyncEntityOperations.start(() -> putting(device).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param device the record
     * @return the write, which can carry a condition and be part of a transaction
     */
    public AsyncPutAction<Device, DeviceFields> putting(Device device) {
        return operations.putting(device);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DeviceAsyncUpdate update(String accountId, long serial) {
        return update(new DeviceKey(accountId, serial));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public DeviceAsyncUpdate update(DeviceKey key) {
        return new DeviceAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Device>> delete(String accountId, long serial) {
        return delete(new DeviceKey(accountId, serial));
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Device>> delete(DeviceKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param device the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Device>> delete(Device device) {
        return delete(DeviceKey.of(device));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncDeleteAction<Device, DeviceFields> deleting(String accountId, long serial) {
        return deleting(new DeviceKey(accountId, serial));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public AsyncDeleteAction<Device, DeviceFields> deleting(DeviceKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param accountId part of the key
     * @param serial part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Device, DeviceFields> checking(String accountId, long serial) {
        return checking(new DeviceKey(accountId, serial));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Device, DeviceFields> checking(DeviceKey key) {
        return operations.checking(key);
    }

    /**
     * The query {@code byAccountId}, to be narrowed by {@code serial}.
     */
    public static final class ByAccountId extends AsyncEntityQuery<Device, DeviceFields> {
        private final KeyWriter prefix;

        private ByAccountId(AsyncKeyQuery<Device, DeviceFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code serial}.
         *
         * @param serial the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncQuery<Device, DeviceFields> serial(long serial) {
            return narrow(KeyRange.exactly(prefix
                    .component("serial", serial, DeviceCodec.SERIAL_FORMAT)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code serial} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncQuery<Device, DeviceFields> serial(Range<Long> range) {
            return narrow(KeyRange.within(prefix, "serial", range, DeviceCodec.SERIAL_FORMAT,
                    KeyRange.After.KEY_END));
        }
    }
}
