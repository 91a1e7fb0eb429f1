package dev.example.records;

import dev.singlet.AsyncCreateAction;
import dev.singlet.AsyncEntityScan;
import dev.singlet.AsyncIndexQuery;
import dev.singlet.AsyncQuery;
import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.AsyncUnconditionalPutAction;
import dev.singlet.CheckAction;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.Range;
import dev.singlet.runtime.AsyncEntityIndexQuery;
import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityQuery;
import dev.singlet.runtime.AsyncIndexKeyQuery;
import dev.singlet.runtime.AsyncKeyQuery;
import dev.singlet.runtime.AsyncTableClient;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Order}. Their keys:
 *
 * <pre>
 * find, get, write  pk = CUSTOMER#{customerId}  sk = ORDER#{orderId}
 * byCustomerId      pk = CUSTOMER#{customerId}  sk = ORDER#{orderId}
 * byDay             gsi1pk = DAY#{placedOn}     gsi1sk = ORDER#{orderId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderAsyncRepository {
    private final AsyncEntityOperations<Order, OrderKey, OrderFields> operations;

    /**
     * Called by {@link dev.example.shop.ShopAsyncTable}.
     *
     * @param table the table
     */
    public OrderAsyncRepository(AsyncTableClient table) {
        this(table.entity(OrderCodec.INSTANCE, OrderFields.INSTANCE));
    }

    private OrderAsyncRepository(AsyncEntityOperations<Order, OrderKey, OrderFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Order>> find(String customerId, String orderId) {
        return find(new OrderKey(customerId, orderId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Order>> find(OrderKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Order> get(String customerId, String orderId) {
        return get(new OrderKey(customerId, orderId));
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
    public CompletableFuture<Order> get(OrderKey key) {
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
    public CompletableFuture<Map<OrderKey, Order>> findAll(Iterable<OrderKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Order> getting(String customerId, String orderId) {
        return getting(new OrderKey(customerId, orderId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Order> getting(OrderKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(OrderKey key, Projection<Order, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public OrderAsyncRepository consistently() {
        return new OrderAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Order, OrderFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = CUSTOMER#{customerId}}, in the order of
     * {@code sk = ORDER#{orderId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param customerId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCustomerId byCustomerId(String customerId) {
        KeyWriter prefix = KeyWriter.sort("Order", "sk").literal("ORDER#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCustomerId(operations.query(OrderKey.partitionOf(customerId), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = DAY#{placedOn}}, in the order of
     * {@code gsi1sk = ORDER#{orderId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param placedOn the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByDay byDay(LocalDate placedOn) {
        KeyWriter prefix = KeyWriter.sort("Order", "gsi1sk").literal("ORDER#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByDay(operations.query("gsi1", OrderCodec.gsi1Partition(placedOn), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param order the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public CompletableFuture<Order> create(Order order) {
        return AsyncEntityOperations.start(() -> creating(order).execute());
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
    public CompletableFuture<Order> create(Function<OrderDraft.NeedsCustomerId, OrderDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param order the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Order, OrderFields> creating(Order order) {
        return operations.creating(order);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Order, OrderFields> creating(
            Function<OrderDraft.NeedsCustomerId, OrderDraft> draft) {
        return operations.creating(
                generated -> draft.apply(OrderDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param order the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Order> put(Order order) {
        return AsyncEntityOperations.start(() -> putting(order).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param order the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalPutAction<Order, OrderFields> putting(Order order) {
        return operations.putting(order);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public OrderAsyncUpdate update(String customerId, String orderId) {
        return update(new OrderKey(customerId, orderId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public OrderAsyncUpdate update(OrderKey key) {
        return new OrderAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Order>> delete(String customerId, String orderId) {
        return delete(new OrderKey(customerId, orderId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(OrderKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param order the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(Order order) {
        return delete(OrderKey.of(order));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncUnconditionalDeleteAction<Order, OrderFields> deleting(String customerId,
            String orderId) {
        return deleting(new OrderKey(customerId, orderId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalDeleteAction<Order, OrderFields> deleting(OrderKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param customerId part of the key
     * @param orderId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Order, OrderFields> checking(String customerId, String orderId) {
        return checking(new OrderKey(customerId, orderId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Order, OrderFields> checking(OrderKey key) {
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
    public CompletableFuture<List<Order>> putAll(Iterable<Order> records) {
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
    public CompletableFuture<Void> deleteAll(Iterable<OrderKey> keys) {
        return operations.deleteAll(keys);
    }

    /**
     * The query {@code byCustomerId}, to be narrowed by {@code orderId}.
     */
    public static final class ByCustomerId extends AsyncEntityQuery<Order, OrderFields> {
        private final KeyWriter prefix;

        private ByCustomerId(AsyncKeyQuery<Order, OrderFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code orderId}.
         *
         * @param orderId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncQuery<Order, OrderFields> orderId(String orderId) {
            return narrow(KeyRange.exactly(prefix
                    .component("orderId", orderId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code orderId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncQuery<Order, OrderFields> orderId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "orderId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code orderId}.
     */
    public static final class ByDay extends AsyncEntityIndexQuery<Order, OrderKey, OrderFields> {
        private final KeyWriter prefix;

        private ByDay(AsyncKeyQuery<Order, OrderFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code orderId}.
         *
         * @param orderId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<Order, OrderKey, OrderFields> orderId(String orderId) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("orderId", orderId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code orderId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Order, OrderKey, OrderFields> orderId(Range<String> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "orderId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
