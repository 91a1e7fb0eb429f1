package dev.example;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Query;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
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
 * Reads and writes items of type {@link Models.Total}. Their keys:
 *
 * <pre>
 * find, get, write  pk = TOTAL#{status}#{status}  sk = {status}
 * byStatus          pk = TOTAL#{status}#{status}  sk = {status}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalRepository {
    private final EntityOperations<Models.Total, TotalKey, TotalFields> operations;

    /**
     * Called by {@link SoundTable}.
     *
     * @param table the table
     */
    public TotalRepository(TableClient table) {
        this(table.entity(TotalCodec.INSTANCE, TotalFields.INSTANCE));
    }

    private TotalRepository(EntityOperations<Models.Total, TotalKey, TotalFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param status part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Total> find(Models.Status status) {
        return find(new TotalKey(status));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Models.Total> find(TotalKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param status part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Models.Total get(Models.Status status) {
        return get(new TotalKey(status));
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
    public Models.Total get(TotalKey key) {
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
    public Map<TotalKey, Models.Total> findAll(Iterable<TotalKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param status part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Total> getting(Models.Status status) {
        return getting(new TotalKey(status));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Models.Total> getting(TotalKey key) {
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
    public <P> Optional<P> find(TotalKey key, Projection<Models.Total, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public TotalRepository consistently() {
        return new TotalRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Models.Total, TotalFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = TOTAL#{status}#{status}} and {@code sk = {status}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param status the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public Query<Models.Total, TotalFields> byStatus(Models.Status status) {
        return operations.query(TotalKey.partitionOf(status),
                KeyRange.exactly(KeyWriter.sort("Total", "sk")
                .component("status", status, TotalCodec.STATUS_FORMAT)
                .finish()));
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param total the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Models.Total create(Models.Total total) {
        return creating(total).execute();
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
    public Models.Total create(Function<TotalDraft.NeedsStatus, TotalDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param total the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Total, TotalFields> creating(Models.Total total) {
        return operations.creating(total);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Models.Total, TotalFields> creating(
            Function<TotalDraft.NeedsStatus, TotalDraft> draft) {
        return operations.creating(
                generated -> draft.apply(TotalDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param total the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Models.Total put(Models.Total total) {
        return putting(total).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param total the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Models.Total, TotalFields> putting(Models.Total total) {
        return operations.putting(total);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param status part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public TotalUpdate update(Models.Status status) {
        return update(new TotalKey(status));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public TotalUpdate update(TotalKey key) {
        return new TotalUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param status part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Models.Total> delete(Models.Status status) {
        return delete(new TotalKey(status));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Total> delete(TotalKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param total the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Models.Total> delete(Models.Total total) {
        return delete(TotalKey.of(total));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param status part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Models.Total, TotalFields> deleting(Models.Status status) {
        return deleting(new TotalKey(status));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Models.Total, TotalFields> deleting(TotalKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param status part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Models.Total, TotalFields> checking(Models.Status status) {
        return checking(new TotalKey(status));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Models.Total, TotalFields> checking(TotalKey key) {
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
    public List<Models.Total> putAll(Iterable<Models.Total> records) {
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
    public void deleteAll(Iterable<TotalKey> keys) {
        operations.deleteAll(keys);
    }
}
