package dev.singlet.runtime;

import dev.singlet.AsyncCreateAction;
import dev.singlet.AsyncDeleteAction;
import dev.singlet.AsyncEntityScan;
import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.AsyncUnconditionalPutAction;
import dev.singlet.CheckAction;
import dev.singlet.EntityKey;
import dev.singlet.GetAction;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.Projection;
import dev.singlet.UnprocessedItemsException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a generated asynchronous repository delegates to, and {@link EntityOperations} with a client that waits.
 * Immutable.
 *
 * @param <T> the entity
 * @param <K> the entity's key
 * @param <F> the fields of the entity
 */
public final class AsyncEntityOperations<T, K extends EntityKey, F> {

    private final Entity<T, K, F> entity;
    private final boolean consistent;
    private final boolean expired;

    AsyncEntityOperations(Entity<T, K, F> entity, boolean consistent, boolean expired) {
        this.entity = entity;
        this.consistent = consistent;
        this.expired = expired;
    }

    /**
     * Returns the same operations with strongly consistent reads; queries of a global index stay as they are, since
     * DynamoDB has no consistent reads of these.
     *
     * @return the operations
     */
    public AsyncEntityOperations<T, K, F> consistently() {
        return new AsyncEntityOperations<>(entity, true, expired);
    }

    /**
     * Returns the same operations with reads and queries that also find items which have expired and are not deleted
     * yet. Writes stay as they are: to them such an item does not exist.
     *
     * @return the operations
     */
    public AsyncEntityOperations<T, K, F> includingExpired() {
        return new AsyncEntityOperations<>(entity, consistent, true);
    }

    /**
     * Reads an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no item
     * @throws ItemDecodingException in the future, if the item does not have the form of the entity, or is another entity's
     */
    public CompletableFuture<Optional<T>> find(K key) {
        return reads().find(key);
    }

    /**
     * Reads a partial view of an item by one {@code GetItem} request for its attributes.
     *
     * @param key the key
     * @param projection the generated projection
     * @param <P> the view
     * @return the view, or empty if there is no item
     * @throws ItemDecodingException in the future, if the item does not have the form of the view, or is another
     *     entity's
     */
    public <P> CompletableFuture<Optional<P>> find(K key, Projection<T, P> projection) {
        return reads().find(key, projection);
    }

    /**
     * Reads an item that must exist by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record
     * @throws ItemNotFoundException in the future, if there is no item
     * @throws ItemDecodingException in the future, if the item does not have the form of the entity, or is another entity's
     */
    public CompletableFuture<T> get(K key) {
        return reads().get(key);
    }

    /**
     * Reads items by {@code BatchGetItem} requests of up to 100 keys each, several at a time, until all are read.
     *
     * @param keys the keys; those that occur twice are sent once
     * @return the records by their keys, in the order of the keys; those without an item are not in it; unmodifiable
     * @throws ItemDecodingException in the future, if an item does not have the form of the entity, or is another
     *     entity's
     * @throws UnprocessedItemsException in the future, if DynamoDB does not process all of them within the bounds for
     *     retries, or if the thread is interrupted before; it has the keys that are left
     */
    public CompletableFuture<Map<K, T>> findAll(Iterable<? extends K> keys) {
        return Futures.bare(Futures.start(() -> new EntityBatches<>(entity).findAll(keys, consistent, expired)));
    }

    /**
     * Prepares the reading of an item as one of several.
     *
     * @param key the key
     * @return the action
     */
    public GetAction<T> getting(K key) {
        return new ReadingItem<>(entity, key, consistent, expired);
    }

    /**
     * Finds the item that has taken a unique value, by two consistent {@code GetItem} requests: one for the guard of the
     * value, one for the item. They are sent again if the value changes hands in between.
     *
     * @param component the unique component
     * @param guard the partition key of the guard
     * @return the record, or empty if no item has the value
     * @throws ItemDecodingException in the future, if the item does not have the form of the entity
     */
    public CompletableFuture<Optional<T>> findUnique(String component, @Nullable String guard) {
        return new UniqueLookup<>(entity, component, Objects.requireNonNull(guard, component)).execute();
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
    public AsyncCreateAction<T, F> creating(T item) {
        return creating((GeneratedValues generated) -> item);
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
    public AsyncCreateAction<T, F> creating(Function<GeneratedValues, T> item) {
        GeneratedValues generated = entity.newCreatedValues();
        return new CreatingItem<>(
                entity.asOf(generated.now()), entity.complete(Operation.CREATE, item.apply(generated), generated));
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
    public AsyncUnconditionalPutAction<T, F> putting(T item) {
        GeneratedValues generated = entity.newGeneratedValues();
        T complete = entity.complete(Operation.PUT, item, generated);
        return new PuttingItem<>(
                entity.asOf(generated.now()), complete, generated.gaveFineTime(), entity.versionCheck(item));
    }

    /**
     * Prepares the deletion of an item.
     *
     * @param key the key
     * @return the action
     */
    public AsyncUnconditionalDeleteAction<T, F> deleting(K key) {
        return new DeletingItem<>(entity.asOfNow(), key, null);
    }

    /**
     * Prepares the deletion of an item that must still have the version of a record.
     *
     * @param item the record, of which the key and the version count
     * @return the action
     */
    public AsyncDeleteAction<T, F> deletingVersion(T item) {
        Objects.requireNonNull(item, entity.name());
        return new DeletingItem<>(entity.asOfNow(), entity.codec().keyOf(item), entity.versionCheck(item));
    }

    /**
     * Prepares a check for a transaction: that an item exists.
     *
     * @param key the key
     * @return the action
     */
    public CheckAction<T, F> checking(K key) {
        return new CheckingItem<>(entity.asOfNow(), key);
    }

    /**
     * Stores items, whether there are any or not, by {@code BatchWriteItem} requests of up to 25 items each, several at a
     * time, until all are stored. The requests have no conditions.
     *
     * @param records the records; what the library generates is filled in
     * @return the records that were stored, in the order given; unmodifiable
     * @throws IllegalArgumentException in the future, if two records have one key; nothing is sent
     * @throws dev.singlet.ConstraintViolationException in the future, if components violate their constraints, with those
     *     of all records; nothing is sent
     * @throws dev.singlet.InvalidKeyException in the future, if a key cannot be built; nothing is sent
     * @throws dev.singlet.ItemEncodingException in the future, if DynamoDB cannot hold a value; nothing is sent
     * @throws UnprocessedItemsException in the future, if DynamoDB does not process all of them within the bounds for
     *     retries, or if the thread is interrupted before; it has the records that are left
     */
    public CompletableFuture<List<T>> putAll(Iterable<? extends T> records) {
        return Futures.bare(Futures.start(() -> new EntityBatches<>(entity).putAll(records)));
    }

    /**
     * Deletes items by {@code BatchWriteItem} requests of up to 25 keys each, several at a time, until all are gone. To
     * delete what does not exist is no error. The requests have no conditions: an item of another entity with one of
     * these keys is deleted as well.
     *
     * @param keys the keys; those that occur twice are sent once
     * @return done when all are gone
     * @throws UnprocessedItemsException in the future, if DynamoDB does not process all of them within the bounds for
     *     retries, or if the thread is interrupted before; it has the keys that are left
     */
    public CompletableFuture<Void> deleteAll(Iterable<? extends K> keys) {
        return Futures.bare(Futures.start(() -> new EntityBatches<>(entity).deleteAll(keys)));
    }

    /**
     * Starts a query on the primary key.
     *
     * @param partition the partition key
     * @param range the condition on the sort key
     * @return the query
     */
    public AsyncKeyQuery<T, F> query(String partition, KeyRange range) {
        return new AsyncKeyQuery<>(
                entity, QueryPlan.onTable(entity, partition, range, consistent).withExpired(expired), entity::decode);
    }

    /**
     * Starts a query on an index.
     *
     * @param index the name of the index
     * @param partition the index's partition key
     * @param range the condition on the index's sort key
     * @return the query
     */
    public AsyncKeyQuery<T, F> query(String index, String partition, KeyRange range) {
        return new AsyncKeyQuery<>(
                entity,
                QueryPlan.onIndex(entity, index, partition, range, consistent).withExpired(expired),
                entity::decode);
    }

    /**
     * Starts an operation, and puts what goes wrong before the first request into the future as well.
     *
     * @param operation prepares and starts the operation
     * @param <R> its result
     * @return the future of the operation
     */
    public static <R> CompletableFuture<R> start(Supplier<CompletableFuture<R>> operation) {
        return Futures.start(operation);
    }

    /**
     * Starts a scan for the items of the entity. Sends nothing.
     *
     * @return the scan
     */
    public AsyncEntityScan<T, F> scan() {
        return new FutureEntityScan<>(scanPlan(), scanView());
    }

    EntityView<T, F> scanView() {
        return EntityView.of(entity, expired);
    }

    ScanPlan<T> scanPlan() {
        ScanPlan<T> plan = ScanPlan.of(entity.table(), scanView());
        return consistent ? plan.consistently() : plan;
    }

    Entity<T, K, F> entity() {
        return entity;
    }

    private SingleReads<T, K> reads() {
        return new SingleReads<>(entity, consistent, expired);
    }
}
