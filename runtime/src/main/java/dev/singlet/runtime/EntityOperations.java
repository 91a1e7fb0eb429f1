package dev.singlet.runtime;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.EntityKey;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Projection;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.UnprocessedItemsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a generated repository delegates to. Immutable.
 *
 * @param <T> the entity
 * @param <K> the entity's key
 * @param <F> the fields of the entity
 */
public final class EntityOperations<T, K extends EntityKey, F> {

    private final AsyncEntityOperations<T, K, F> operations;

    EntityOperations(AsyncEntityOperations<T, K, F> operations) {
        this.operations = operations;
    }

    /**
     * Returns the same operations with strongly consistent reads; queries of a global index stay as they are, since
     * DynamoDB has no consistent reads of these.
     *
     * @return the operations
     */
    public EntityOperations<T, K, F> consistently() {
        return new EntityOperations<>(operations.consistently());
    }

    /**
     * Returns the same operations with reads and queries that also find items which have expired and are not deleted
     * yet. Writes stay as they are: to them such an item does not exist.
     *
     * @return the operations
     */
    public EntityOperations<T, K, F> includingExpired() {
        return new EntityOperations<>(operations.includingExpired());
    }

    /**
     * Reads an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no item
     * @throws ItemDecodingException if the item does not have the form of the entity, or is another entity's
     */
    public Optional<T> find(K key) {
        return Futures.await(operations.find(key));
    }

    /**
     * Reads a partial view of an item by one {@code GetItem} request for its attributes.
     *
     * @param key the key
     * @param projection the generated projection
     * @param <P> the view
     * @return the view, or empty if there is no item
     * @throws ItemDecodingException if the item does not have the form of the view, or is another entity's
     */
    public <P> Optional<P> find(K key, Projection<T, P> projection) {
        return Futures.await(operations.find(key, projection));
    }

    /**
     * Reads an item that must exist by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record
     * @throws ItemNotFoundException if there is no item
     * @throws ItemDecodingException if the item does not have the form of the entity, or is another entity's
     */
    public T get(K key) {
        return Futures.await(operations.get(key));
    }

    /**
     * Reads items by {@code BatchGetItem} requests of up to 100 keys each, several at a time, until all are read.
     *
     * @param keys the keys; those that occur twice are sent once
     * @return the records by their keys, in the order of the keys; those without an item are not in it; unmodifiable
     * @throws ItemDecodingException if an item does not have the form of the entity, or is another entity's
     * @throws UnprocessedItemsException if DynamoDB does not process all of them within the bounds for retries, or if
     *     the thread is interrupted before; it has the keys that are left
     */
    public Map<K, T> findAll(Iterable<? extends K> keys) {
        return Futures.await(operations.findAll(keys));
    }

    /**
     * Prepares the reading of an item as one of several.
     *
     * @param key the key
     * @return the action
     */
    public GetAction<T> getting(K key) {
        return operations.getting(key);
    }

    /**
     * Finds the item that has taken a unique value, by two consistent {@code GetItem} requests: one for the guard of the
     * value, one for the item. They are sent again if the value changes hands in between.
     *
     * @param component the unique component
     * @param guard the partition key of the guard
     * @return the record, or empty if no item has the value
     * @throws ItemDecodingException if the item does not have the form of the entity
     */
    public Optional<T> findUnique(String component, @Nullable String guard) {
        return Futures.await(operations.findUnique(component, guard));
    }

    /**
     * Prepares the creation of an item.
     *
     * @param item the record; what the library generates is filled in
     * @return the action
     * @throws dev.singlet.ConstraintViolationException if components violate their constraints
     * @throws dev.singlet.InvalidKeyException if a key cannot be built
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold a value
     */
    public CreateAction<T, F> creating(T item) {
        return new BlockingCreate<>(operations.creating(item));
    }

    /**
     * Prepares the creation of an item.
     *
     * @param item makes the record
     * @return the action
     * @throws dev.singlet.ConstraintViolationException if components violate their constraints
     * @throws dev.singlet.InvalidKeyException if a key cannot be built
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold a value
     */
    public CreateAction<T, F> creating(Function<GeneratedValues, T> item) {
        return new BlockingCreate<>(operations.creating(item));
    }

    /**
     * Prepares the storing of an item, whether there is one or not.
     *
     * @param item the record; what the library generates is filled in
     * @return the action
     * @throws dev.singlet.ConstraintViolationException if components violate their constraints
     * @throws dev.singlet.InvalidKeyException if a key cannot be built
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold a value
     */
    public UnconditionalPutAction<T, F> putting(T item) {
        return new BlockingPut<>(operations.putting(item));
    }

    /**
     * Prepares the deletion of an item.
     *
     * @param key the key
     * @return the action
     */
    public UnconditionalDeleteAction<T, F> deleting(K key) {
        return new BlockingDelete<>(operations.deleting(key));
    }

    /**
     * Prepares the deletion of an item that must still have the version of a record.
     *
     * @param item the record, of which the key and the version count
     * @return the action
     */
    public DeleteAction<T, F> deletingVersion(T item) {
        return new BlockingDelete<>(operations.deletingVersion(item));
    }

    /**
     * Prepares a check for a transaction: that an item exists.
     *
     * @param key the key
     * @return the action
     */
    public CheckAction<T, F> checking(K key) {
        return operations.checking(key);
    }

    /**
     * Stores items, whether there are any or not, by {@code BatchWriteItem} requests of up to 25 items each, several at a
     * time, until all are stored. The requests have no conditions.
     *
     * @param records the records; what the library generates is filled in
     * @return the records that were stored, in the order given; unmodifiable
     * @throws IllegalArgumentException if two records have one key; nothing is sent
     * @throws dev.singlet.ConstraintViolationException if components violate their constraints, with those of all
     *     records; nothing is sent
     * @throws dev.singlet.InvalidKeyException if a key cannot be built; nothing is sent
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold a value; nothing is sent
     * @throws UnprocessedItemsException if DynamoDB does not process all of them within the bounds for retries, or if
     *     the thread is interrupted before; it has the records that are left
     */
    public List<T> putAll(Iterable<? extends T> records) {
        return Futures.await(operations.putAll(records));
    }

    /**
     * Deletes items by {@code BatchWriteItem} requests of up to 25 keys each, several at a time, until all are gone. To
     * delete what does not exist is no error. The requests have no conditions: an item of another entity with one of
     * these keys is deleted as well.
     *
     * @param keys the keys; those that occur twice are sent once
     * @throws UnprocessedItemsException if DynamoDB does not process all of them within the bounds for retries, or if
     *     the thread is interrupted before; it has the keys that are left
     */
    public void deleteAll(Iterable<? extends K> keys) {
        Futures.await(operations.deleteAll(keys));
    }

    /**
     * Starts a query on the primary key.
     *
     * @param partition the partition key
     * @param range the condition on the sort key
     * @return the query
     */
    public KeyQuery<T, F> query(String partition, KeyRange range) {
        return new KeyQuery<>(operations.query(partition, range));
    }

    /**
     * Starts a query on an index.
     *
     * @param index the name of the index
     * @param partition the index's partition key
     * @param range the condition on the index's sort key
     * @return the query
     */
    public KeyQuery<T, F> query(String index, String partition, KeyRange range) {
        return new KeyQuery<>(operations.query(index, partition, range));
    }

    /**
     * Starts a scan for the items of the entity. Sends nothing.
     *
     * @return the scan
     */
    public EntityScan<T, F> scan() {
        return new BlockingEntityScan<>(operations.scanPlan(), operations.scanView());
    }

    Entity<T, K, F> entity() {
        return operations.entity();
    }
}
