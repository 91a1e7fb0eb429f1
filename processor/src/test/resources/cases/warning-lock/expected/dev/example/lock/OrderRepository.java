package dev.example.lock;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Projection;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.TableClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Order}. Their keys:
 *
 * <pre>
 * find, get, write  pk = O#{orderId}  sk = ORDER
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderRepository {
    private final EntityOperations<Order, OrderKey, OrderFields> operations;

    /**
     * Called by {@link OrderTable}.
     *
     * @param table the table
     */
    public OrderRepository(TableClient table) {
        this(table.entity(OrderCodec.INSTANCE, OrderFields.INSTANCE));
    }

    private OrderRepository(EntityOperations<Order, OrderKey, OrderFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param orderId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Order> find(String orderId) {
        return find(new OrderKey(orderId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Order> find(OrderKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param orderId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Order get(String orderId) {
        return get(new OrderKey(orderId));
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
    public Order get(OrderKey key) {
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
    public Map<OrderKey, Order> findAll(Iterable<OrderKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param orderId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Order> getting(String orderId) {
        return getting(new OrderKey(orderId));
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
    public <P> Optional<P> find(OrderKey key, Projection<Order, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public OrderRepository consistently() {
        return new OrderRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Order, OrderFields> scan() {
        return operations.scan();
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
    public Order create(Order order) {
        return creating(order).execute();
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
    public Order create(Function<OrderDraft.NeedsOrderId, OrderDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param order the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Order, OrderFields> creating(Order order) {
        return operations.creating(order);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Order, OrderFields> creating(
            Function<OrderDraft.NeedsOrderId, OrderDraft> draft) {
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
    public Order put(Order order) {
        return putting(order).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param order the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Order, OrderFields> putting(Order order) {
        return operations.putting(order);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param orderId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public OrderUpdate update(String orderId) {
        return update(new OrderKey(orderId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public OrderUpdate update(OrderKey key) {
        return new OrderUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param orderId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Order> delete(String orderId) {
        return delete(new OrderKey(orderId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Order> delete(OrderKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param order the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Order> delete(Order order) {
        return delete(OrderKey.of(order));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param orderId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Order, OrderFields> deleting(String orderId) {
        return deleting(new OrderKey(orderId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Order, OrderFields> deleting(OrderKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param orderId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Order, OrderFields> checking(String orderId) {
        return checking(new OrderKey(orderId));
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
    public List<Order> putAll(Iterable<Order> records) {
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
    public void deleteAll(Iterable<OrderKey> keys) {
        operations.deleteAll(keys);
    }
}
