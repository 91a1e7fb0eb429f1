package dev.example.views;

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
import dev.singlet.runtime.AsyncNarrowQuery;
import dev.singlet.runtime.AsyncTableClient;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Draft}. Their keys:
 *
 * <pre>
 * find, get, write  pk = AUTHOR#{author}                sk = DRAFT#{id}
 * byAuthor          pk = AUTHOR#{author}                sk = DRAFT#{id}
 * byState           gsi1pk = STATE#{state}              gsi1sk = {day}#{author}#{rank:5}
 * byExpiry          pk = AUTHOR#{author}                order = AT#{expiresAt}
 * byReviewer        gsi3pk = REVIEWER#{reviewer:lower}  gsi3sk = {day}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftAsyncRepository {
    private final AsyncEntityOperations<Draft, DraftKey, DraftFields> operations;

    /**
     * Called by {@link ViewsAsyncTable}.
     *
     * @param table the table
     */
    public DraftAsyncRepository(AsyncTableClient table) {
        this(table.entity(DraftCodec.INSTANCE, DraftFields.INSTANCE));
    }

    private DraftAsyncRepository(AsyncEntityOperations<Draft, DraftKey, DraftFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Draft>> find(String author, String id) {
        return find(new DraftKey(author, id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<Draft>> find(DraftKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Draft> get(String author, String id) {
        return get(new DraftKey(author, id));
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
    public CompletableFuture<Draft> get(DraftKey key) {
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
    public CompletableFuture<Map<DraftKey, Draft>> findAll(Iterable<DraftKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Draft> getting(String author, String id) {
        return getting(new DraftKey(author, id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Draft> getting(DraftKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(DraftKey key, Projection<Draft, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public DraftAsyncRepository consistently() {
        return new DraftAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<Draft, DraftFields> scan() {
        return operations.scan();
    }

    /**
     * Returns this repository with reads and queries that also find items whose {@code expiresAt} has
     * passed, as long as DynamoDB has not deleted them. Writes stay as they are: to them such an item does
     * not exist.
     *
     * @return a repository that reads expired items as well
     */
    public DraftAsyncRepository includingExpired() {
        return new DraftAsyncRepository(operations.includingExpired());
    }

    /**
     * Queries the table with {@code pk = AUTHOR#{author}}, in the order of {@code sk = DRAFT#{id}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param author the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByAuthor byAuthor(String author) {
        KeyWriter prefix = KeyWriter.sort("Draft", "sk").literal("DRAFT#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByAuthor(operations.query(DraftKey.partitionOf(author), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = STATE#{state}}, in the order of
     * {@code gsi1sk = {day}#{author}#{rank:5}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByStateQuery} what to read.
     *
     * @param state the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByState byState(Draft.State state) {
        KeyWriter prefix = KeyWriter.sort("Draft", "gsi1sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByState(operations.query("gsi1", DraftCodec.gsi1Partition(state), range),
                prefix);
    }

    /**
     * Queries index {@code lsi1} with {@code pk = AUTHOR#{author}}, in the order of
     * {@code order = AT#{expiresAt}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByExpiryQuery} what to read.
     *
     * @param author the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByExpiry byExpiry(String author) {
        KeyWriter prefix = KeyWriter.sort("Draft", "order").literal("AT#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByExpiry(operations.query("lsi1", DraftKey.partitionOf(author), range), prefix);
    }

    /**
     * Queries index {@code gsi3} with {@code gsi3pk = REVIEWER#{reviewer:lower}}, in the order of
     * {@code gsi3sk = {day}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param reviewer the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByReviewer byReviewer(String reviewer) {
        KeyWriter prefix = KeyWriter.sort("Draft", "gsi3sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByReviewer(operations.query("gsi3", Objects.requireNonNull(
                DraftCodec.gsi3Partition(reviewer), "reviewer"), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param draft the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public CompletableFuture<Draft> create(Draft draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
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
    public CompletableFuture<Draft> create(Function<DraftDraft.NeedsAuthor, DraftDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Draft, DraftFields> creating(Draft draft) {
        return operations.creating(draft);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<Draft, DraftFields> creating(
            Function<DraftDraft.NeedsAuthor, DraftDraft> draft) {
        return operations.creating(
                generated -> draft.apply(DraftDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param draft the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Draft> put(Draft draft) {
        return AsyncEntityOperations.start(() -> putting(draft).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param draft the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalPutAction<Draft, DraftFields> putting(Draft draft) {
        return operations.putting(draft);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DraftAsyncUpdate update(String author, String id) {
        return update(new DraftKey(author, id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public DraftAsyncUpdate update(DraftKey key) {
        return new DraftAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<Draft>> delete(String author, String id) {
        return delete(new DraftKey(author, id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Draft>> delete(DraftKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param draft the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Draft>> delete(Draft draft) {
        return delete(DraftKey.of(draft));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncUnconditionalDeleteAction<Draft, DraftFields> deleting(String author, String id) {
        return deleting(new DraftKey(author, id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalDeleteAction<Draft, DraftFields> deleting(DraftKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param author part of the key
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Draft, DraftFields> checking(String author, String id) {
        return checking(new DraftKey(author, id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Draft, DraftFields> checking(DraftKey key) {
        return operations.checking(key);
    }

    /**
     * Writes items by one {@code BatchWriteItem} request for each 25 of them, several at a time. Each
     * replaces an item with the same key, as {@code put} does. This is no transaction.
     *
     * @param records the records, each with a key of its own; ids and times that it lacks are generated
     * @return the records that were stored, in the order given; unmodifiable
     * @throws dev.singlet.ConstraintViolationException if components violate constraints, of any of the records;
     *     nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UnprocessedItemsException if some were not processed within the bounds of the options; it
     *     holds them
     */
    public CompletableFuture<List<Draft>> putAll(Iterable<Draft> records) {
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
    public CompletableFuture<Void> deleteAll(Iterable<DraftKey> keys) {
        return operations.deleteAll(keys);
    }

    /**
     * The query {@code byAuthor}, to be narrowed by {@code id}.
     */
    public static final class ByAuthor extends AsyncEntityQuery<Draft, DraftFields> {
        private final KeyWriter prefix;

        private ByAuthor(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
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
        public AsyncQuery<Draft, DraftFields> id(String id) {
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
        public AsyncQuery<Draft, DraftFields> id(Range<String> range) {
            return narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byState}, to be narrowed by {@code day}.
     */
    public static final class ByState extends ByStateQuery {
        private final KeyWriter prefix;

        private ByState(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code day}.
         *
         * @param day the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByStateDay day(LocalDate day) {
            KeyWriter longer = prefix
                    .component("day", day, KeyFormat.DATE)
                    .literal("#");
            return new ByStateDay(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code day} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByStateQuery day(Range<LocalDate> range) {
            return new ByStateQuery(narrow(KeyRange.within(prefix, "day", range, KeyFormat.DATE,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byState}, to be narrowed by {@code author}.
     */
    public static final class ByStateDay extends ByStateQuery {
        private final KeyWriter prefix;

        private ByStateDay(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code author}.
         *
         * @param author the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByStateDayAuthor author(String author) {
            KeyWriter longer = prefix
                    .component("author", author, KeyFormat.STRING)
                    .literal("#");
            return new ByStateDayAuthor(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code author} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByStateQuery author(Range<String> range) {
            return new ByStateQuery(narrow(KeyRange.within(prefix, "author", range,
                    KeyFormat.STRING, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byState}, to be narrowed by {@code rank}.
     */
    public static final class ByStateDayAuthor extends ByStateQuery {
        private final KeyWriter prefix;

        private ByStateDayAuthor(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code rank}.
         *
         * @param rank the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByStateQuery rank(int rank) {
            return new ByStateQuery(narrow(KeyRange.exactly(prefix
                    .component("rank", rank, DraftCodec.RANK_FORMAT)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code rank} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByStateQuery rank(Range<Integer> range) {
            return new ByStateQuery(narrow(KeyRange.within(prefix, "rank", range,
                    DraftCodec.RANK_FORMAT, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byState} of index {@code gsi1}, which holds {@code t}, {@code size},
     * {@code expiresAt} besides its keys. What is read is said by {@code as}, {@code keys} or
     * {@code hydrate}.
     */
    public static class ByStateQuery extends AsyncNarrowQuery<Draft, DraftKey, DraftFields> {
        private ByStateQuery(AsyncKeyQuery<Draft, DraftFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> AsyncQuery<P, DraftFields> as(
                DraftRepository.ByStateProjection<P> projection) {
            return view(projection, DraftCodec::fromGsi1);
        }
    }

    /**
     * The query {@code byExpiry}, to be narrowed by {@code expiresAt}.
     */
    public static final class ByExpiry extends ByExpiryQuery {
        private final KeyWriter prefix;

        private ByExpiry(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code expiresAt}, compared to the second.
         *
         * @param expiresAt the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByExpiryQuery expiresAt(Instant expiresAt) {
            return new ByExpiryQuery(narrow(KeyRange.exactly(prefix
                    .component("expiresAt", expiresAt, KeyFormat.SECONDS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code expiresAt} lies in a range, compared to the second.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByExpiryQuery expiresAt(Range<Instant> range) {
            return new ByExpiryQuery(narrow(KeyRange.within(prefix, "expiresAt", range,
                    KeyFormat.SECONDS, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byExpiry} of index {@code lsi1}, which holds {@code expiresAt} besides its keys.
     * What is read is said by {@code as}, {@code keys} or {@code hydrate}.
     */
    public static class ByExpiryQuery extends AsyncNarrowQuery<Draft, DraftKey, DraftFields> {
        private ByExpiryQuery(AsyncKeyQuery<Draft, DraftFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> AsyncQuery<P, DraftFields> as(
                DraftRepository.ByExpiryProjection<P> projection) {
            return view(projection, DraftCodec::fromLsi1);
        }
    }

    /**
     * The query {@code byReviewer}, to be narrowed by {@code day}.
     */
    public static final class ByReviewer extends AsyncEntityIndexQuery<Draft, DraftKey, DraftFields> {
        private final KeyWriter prefix;

        private ByReviewer(AsyncKeyQuery<Draft, DraftFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code day}.
         *
         * @param day the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<Draft, DraftKey, DraftFields> day(LocalDate day) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("day", day, KeyFormat.DATE)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code day} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<Draft, DraftKey, DraftFields> day(Range<LocalDate> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "day", range,
                    KeyFormat.DATE, KeyRange.After.KEY_END)));
        }
    }
}
