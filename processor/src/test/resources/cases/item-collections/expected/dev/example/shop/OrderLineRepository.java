package dev.example.shop;

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
 * Reads and writes items of type {@link OrderLine}. Their keys:
 *
 * <pre>
 * find, get, write  pk = USER#{customer}  sk = ORDER#{order}#LINE#{number:4}
 * byCustomer        pk = USER#{customer}  sk = ORDER#{order}#LINE#{number:4}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineRepository {
    private final EntityOperations<OrderLine, OrderLineKey, OrderLineFields> operations;

    /**
     * Called by {@link ShopTable}.
     *
     * @param table the table
     */
    public OrderLineRepository(TableClient table) {
        this(table.entity(OrderLineCodec.INSTANCE, OrderLineFields.INSTANCE));
    }

    private OrderLineRepository(
            EntityOperations<OrderLine, OrderLineKey, OrderLineFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<OrderLine> find(String customer, String order, int number) {
        return find(new OrderLineKey(customer, order, number));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<OrderLine> find(OrderLineKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public OrderLine get(String customer, String order, int number) {
        return get(new OrderLineKey(customer, order, number));
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
    public OrderLine get(OrderLineKey key) {
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
    public Map<OrderLineKey, OrderLine> findAll(Iterable<OrderLineKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<OrderLine> getting(String customer, String order, int number) {
        return getting(new OrderLineKey(customer, order, number));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<OrderLine> getting(OrderLineKey key) {
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
    public <P> Optional<P> find(OrderLineKey key, Projection<OrderLine, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public OrderLineRepository consistently() {
        return new OrderLineRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<OrderLine, OrderLineFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = USER#{customer}}, in the order of
     * {@code sk = ORDER#{order}#LINE#{number:4}}.
     *
     * <p>Items of other entities lie between these, as an item collection allows: DynamoDB reads them too,
     * and charges for them, before a filter by the type drops them.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param customer the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCustomer byCustomer(String customer) {
        KeyWriter prefix = KeyWriter.sort("OrderLine", "sk").literal("ORDER#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCustomer(operations.query(OrderLineKey.partitionOf(customer),
                range).amongOthers(), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param orderLine the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public OrderLine create(OrderLine orderLine) {
        return creating(orderLine).execute();
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
    public OrderLine create(Function<OrderLineDraft.NeedsCustomer, OrderLineDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param orderLine the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<OrderLine, OrderLineFields> creating(OrderLine orderLine) {
        return operations.creating(orderLine);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<OrderLine, OrderLineFields> creating(
            Function<OrderLineDraft.NeedsCustomer, OrderLineDraft> draft) {
        return operations.creating(
                generated -> draft.apply(OrderLineDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param orderLine the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public OrderLine put(OrderLine orderLine) {
        return putting(orderLine).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param orderLine the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<OrderLine, OrderLineFields> putting(OrderLine orderLine) {
        return operations.putting(orderLine);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public OrderLineUpdate update(String customer, String order, int number) {
        return update(new OrderLineKey(customer, order, number));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public OrderLineUpdate update(OrderLineKey key) {
        return new OrderLineUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<OrderLine> delete(String customer, String order, int number) {
        return delete(new OrderLineKey(customer, order, number));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<OrderLine> delete(OrderLineKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param orderLine the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<OrderLine> delete(OrderLine orderLine) {
        return delete(OrderLineKey.of(orderLine));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<OrderLine, OrderLineFields> deleting(String customer,
            String order, int number) {
        return deleting(new OrderLineKey(customer, order, number));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<OrderLine, OrderLineFields> deleting(OrderLineKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param customer part of the key
     * @param order part of the key
     * @param number part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<OrderLine, OrderLineFields> checking(String customer, String order,
            int number) {
        return checking(new OrderLineKey(customer, order, number));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<OrderLine, OrderLineFields> checking(OrderLineKey key) {
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
    public List<OrderLine> putAll(Iterable<OrderLine> records) {
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
    public void deleteAll(Iterable<OrderLineKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byCustomer}, to be narrowed by {@code order}.
     */
    public static final class ByCustomer extends EntityQuery<OrderLine, OrderLineFields> {
        private final KeyWriter prefix;

        private ByCustomer(KeyQuery<OrderLine, OrderLineFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code order}.
         *
         * @param order the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByCustomerOrder order(String order) {
            KeyWriter longer = prefix
                    .component("order", order, KeyFormat.STRING)
                    .literal("#LINE#");
            return new ByCustomerOrder(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code order} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<OrderLine, OrderLineFields> order(Range<String> range) {
            return narrow(KeyRange.within(prefix, "order", range, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byCustomer}, to be narrowed by {@code number}.
     */
    public static final class ByCustomerOrder extends EntityQuery<OrderLine, OrderLineFields> {
        private final KeyWriter prefix;

        private ByCustomerOrder(KeyQuery<OrderLine, OrderLineFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code number}.
         *
         * @param number the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<OrderLine, OrderLineFields> number(int number) {
            return narrow(KeyRange.exactly(prefix
                    .component("number", number, OrderLineCodec.NUMBER_FORMAT)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code number} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<OrderLine, OrderLineFields> number(Range<Integer> range) {
            return narrow(KeyRange.within(prefix, "number", range, OrderLineCodec.NUMBER_FORMAT,
                    KeyRange.After.KEY_END));
        }
    }
}
