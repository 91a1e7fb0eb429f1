package dev.example.shop;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Refund}. Their keys:
 *
 * <pre>
 * find, get, write  pk = USER#{payee}                           sk = REFUND#{payee}#{refundId}
 * byPayee           pk = USER#{payee}                           sk = REFUND#{payee}#{refundId}
 * byCourier         gsi1pk = COURIER#{by}#{priority:2}#{state}  gsi1sk = {state}#{sentAt:seconds}#{payee}
 * byDay             pk = USER#{payee}                           lsi1sk = {sentAt:day}#{payee}#{refundId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundAsyncRepository {
    private final AsyncEntityOperations<Refund, RefundKey, RefundFields> operations;

    /**
     * Called by {@link ShopAsyncTable}.
     *
     * @param table the table
     */
    public RefundAsyncRepository(AsyncTableClient table) {
        this(table.entity(RefundCodec.INSTANCE, RefundFields.INSTANCE));
    }

    private RefundAsyncRepository(
            AsyncEntityOperations<Refund, RefundKey, RefundFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Refund>> find(String payee, String refundId) {
        return find(new RefundKey(payee, refundId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Refund>> find(RefundKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Refund> get(String payee, String refundId) {
        return get(new RefundKey(payee, refundId));
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
    public CompletableFuture<Refund> get(RefundKey key) {
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
    public CompletableFuture<Map<RefundKey, Refund>> findAll(Iterable<RefundKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Refund> getting(String payee, String refundId) {
        return getting(new RefundKey(payee, refundId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Refund> getting(RefundKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(RefundKey key,
            Projection<Refund, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public RefundAsyncRepository consistently() {
        return new RefundAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Refund, RefundFields> scan() {
        return operations.scan();
    }

    /**
     * Returns this repository with reads and queries that also find items whose {@code until} has passed,
     * as long as DynamoDB has not deleted them. Writes stay as they are: to them such an item does not
     * exist.
     *
     * @return a repository that reads expired items as well
     */
    public RefundAsyncRepository includingExpired() {
        return new RefundAsyncRepository(operations.includingExpired());
    }

    /**
     * Queries the table with {@code pk = USER#{payee}}, in the order of
     * {@code sk = REFUND#{payee}#{refundId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param payee the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByPayee byPayee(String payee) {
        KeyWriter prefix = KeyWriter.sort("Refund", "sk")
                .literal("REFUND#")
                .component("payee", payee, KeyFormat.STRING)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByPayee(operations.query(RefundKey.partitionOf(payee), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = COURIER#{by}#{priority:2}#{state}}, in the order of
     * {@code gsi1sk = {state}#{sentAt:seconds}#{payee}}.
     *
     * <p>Items of other entities lie between these, as an item collection allows: DynamoDB reads them too,
     * and charges for them, before a filter by the type drops them.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param by the value to look for
     * @param priority the value to look for
     * @param state the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCourier byCourier(Courier by, int priority, State state) {
        KeyWriter prefix = KeyWriter.sort("Refund", "gsi1sk")
                .component("state", state, RefundCodec.STATE_FORMAT)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCourier(operations.query("gsi1", Objects.requireNonNull(
                RefundCodec.gsi1Partition(by, priority, state), "by"), range).amongOthers(),
                prefix);
    }

    /**
     * Queries index {@code lsi1} with {@code pk = USER#{payee}}, in the order of
     * {@code lsi1sk = {sentAt:day}#{payee}#{refundId}}.
     *
     * <p>Items of other entities lie between these, as an item collection allows: DynamoDB reads them too,
     * and charges for them, before a filter by the type drops them.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param payee the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByDay byDay(String payee) {
        KeyWriter prefix = KeyWriter.sort("Refund", "lsi1sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByDay(operations.query("lsi1", RefundKey.partitionOf(payee),
                range).amongOthers(), prefix, payee);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param refund the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public CompletableFuture<Refund> create(Refund refund) {
        return AsyncEntityOperations.start(() -> creating(refund).execute());
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
    public CompletableFuture<Refund> create(Function<RefundDraft.NeedsPayee, RefundDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param refund the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Refund, RefundFields> creating(Refund refund) {
        return operations.creating(refund);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Refund, RefundFields> creating(
            Function<RefundDraft.NeedsPayee, RefundDraft> draft) {
        return operations.creating(
                generated -> draft.apply(RefundDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param refund the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Refund> put(Refund refund) {
        return AsyncEntityOperations.start(() -> putting(refund).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param refund the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalPutAction<Refund, RefundFields> putting(Refund refund) {
        return operations.putting(refund);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public RefundAsyncUpdate update(String payee, String refundId) {
        return update(new RefundKey(payee, refundId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public RefundAsyncUpdate update(RefundKey key) {
        return new RefundAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Refund>> delete(String payee, String refundId) {
        return delete(new RefundKey(payee, refundId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Refund>> delete(RefundKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param refund the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Refund>> delete(Refund refund) {
        return delete(RefundKey.of(refund));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncUnconditionalDeleteAction<Refund, RefundFields> deleting(String payee,
            String refundId) {
        return deleting(new RefundKey(payee, refundId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalDeleteAction<Refund, RefundFields> deleting(RefundKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param payee part of the key
     * @param refundId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Refund, RefundFields> checking(String payee, String refundId) {
        return checking(new RefundKey(payee, refundId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Refund, RefundFields> checking(RefundKey key) {
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
    public CompletableFuture<List<Refund>> putAll(Iterable<Refund> records) {
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
    public CompletableFuture<Void> deleteAll(Iterable<RefundKey> keys) {
        return operations.deleteAll(keys);
    }

    /**
     * The query {@code byPayee}, to be narrowed by {@code refundId}.
     */
    public static final class ByPayee extends AsyncEntityQuery<Refund, RefundFields> {
        private final KeyWriter prefix;

        private ByPayee(AsyncKeyQuery<Refund, RefundFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code refundId}.
         *
         * @param refundId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncQuery<Refund, RefundFields> refundId(String refundId) {
            return narrow(KeyRange.exactly(prefix
                    .component("refundId", refundId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code refundId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncQuery<Refund, RefundFields> refundId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "refundId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byCourier}, to be narrowed by {@code sentAt}.
     */
    public static final class ByCourier extends AsyncEntityIndexQuery<Refund, RefundKey, RefundFields> {
        private final KeyWriter prefix;

        private ByCourier(AsyncKeyQuery<Refund, RefundFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code sentAt}, compared to the second.
         *
         * @param sentAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByCourierSentAt sentAt(Instant sentAt) {
            KeyWriter longer = prefix
                    .component("sentAt", sentAt, KeyFormat.SECONDS)
                    .literal("#");
            return new ByCourierSentAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code sentAt} lies in a range, compared to the second.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> sentAt(Range<Instant> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "sentAt", range,
                    KeyFormat.SECONDS, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byCourier}, to be narrowed by {@code payee}.
     */
    public static final class ByCourierSentAt extends AsyncEntityIndexQuery<Refund, RefundKey, RefundFields> {
        private final KeyWriter prefix;

        private ByCourierSentAt(AsyncKeyQuery<Refund, RefundFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code payee}.
         *
         * @param payee the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> payee(String payee) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("payee", payee, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code payee} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> payee(Range<String> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "payee", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code sentAt}.
     */
    public static final class ByDay extends AsyncEntityIndexQuery<Refund, RefundKey, RefundFields> {
        private final KeyWriter prefix;

        private final String payee;

        private ByDay(AsyncKeyQuery<Refund, RefundFields> query, KeyWriter prefix, String payee) {
            super(query);
            this.prefix = prefix;
            this.payee = payee;
        }

        /**
         * Narrows to items with exactly this {@code sentAt}, compared to the day.
         *
         * @param sentAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDaySentAt sentAt(Instant sentAt) {
            KeyWriter longer = prefix
                    .component("sentAt", sentAt, KeyFormat.DAY)
                    .literal("#")
                    .component("payee", payee, KeyFormat.STRING)
                    .literal("#");
            return new ByDaySentAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code sentAt} lies in a range, compared to the day.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> sentAt(Range<Instant> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "sentAt", range,
                    KeyFormat.DAY, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code refundId}.
     */
    public static final class ByDaySentAt extends AsyncEntityIndexQuery<Refund, RefundKey, RefundFields> {
        private final KeyWriter prefix;

        private ByDaySentAt(AsyncKeyQuery<Refund, RefundFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code refundId}.
         *
         * @param refundId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> refundId(String refundId) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("refundId", refundId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code refundId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Refund, RefundKey, RefundFields> refundId(Range<String> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "refundId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
