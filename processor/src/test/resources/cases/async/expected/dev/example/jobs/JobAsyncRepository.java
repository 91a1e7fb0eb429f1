package dev.example.jobs;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link JobItem.Job}. Their keys:
 *
 * <pre>
 * find, get, write  pk = QUEUE#{queue}      sk = JOB#{createdAt:millis}#{jobId}
 * byQueue           pk = QUEUE#{queue}      sk = JOB#{createdAt:millis}#{jobId}
 * byState           gsi1pk = STATE#{state}  gsi1sk = JOB#{updatedAt:millis}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * <p>What a method that returns a future is documented to throw, the future fails with.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobAsyncRepository {
    private final AsyncEntityOperations<JobItem.Job, JobKey, JobFields> operations;

    /**
     * Called by {@link JobAsyncTable}.
     *
     * @param table the table
     */
    public JobAsyncRepository(AsyncTableClient table) {
        this(table.entity(JobCodec.INSTANCE, JobFields.INSTANCE));
    }

    private JobAsyncRepository(AsyncEntityOperations<JobItem.Job, JobKey, JobFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<JobItem.Job>> find(String queue, Instant createdAt,
            String jobId) {
        return find(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<Optional<JobItem.Job>> find(JobKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public CompletableFuture<JobItem.Job> get(String queue, Instant createdAt, String jobId) {
        return get(new JobKey(queue, createdAt, jobId));
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
    public CompletableFuture<JobItem.Job> get(JobKey key) {
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
    public CompletableFuture<Map<JobKey, JobItem.Job>> findAll(Iterable<JobKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<JobItem.Job> getting(String queue, Instant createdAt, String jobId) {
        return getting(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<JobItem.Job> getting(JobKey key) {
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
    public <P> CompletableFuture<Optional<P>> find(JobKey key,
            Projection<JobItem.Job, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public JobAsyncRepository consistently() {
        return new JobAsyncRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public AsyncEntityScan<JobItem.Job, JobFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = QUEUE#{queue}}, in the order of
     * {@code sk = JOB#{createdAt:millis}#{jobId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param queue the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByQueue byQueue(String queue) {
        KeyWriter prefix = KeyWriter.sort("Job", "sk").literal("JOB#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByQueue(operations.query(JobKey.partitionOf(queue), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = STATE#{state}}, in the order of
     * {@code gsi1sk = JOB#{updatedAt:millis}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param state the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByState byState(JobItem.State state) {
        KeyWriter prefix = KeyWriter.sort("Job", "gsi1sk").literal("JOB#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByState(operations.query("gsi1", JobCodec.gsi1Partition(state), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public CompletableFuture<JobItem.Job> create(JobItem.Job job) {
        return AsyncEntityOperations.start(() -> creating(job).execute());
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
    public CompletableFuture<JobItem.Job> create(Function<JobDraft.NeedsQueue, JobDraft> draft) {
        return AsyncEntityOperations.start(() -> creating(draft).execute());
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<JobItem.Job, JobFields> creating(JobItem.Job job) {
        return operations.creating(job);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public AsyncCreateAction<JobItem.Job, JobFields> creating(
            Function<JobDraft.NeedsQueue, JobDraft> draft) {
        return operations.creating(generated -> draft.apply(JobDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<JobItem.Job> put(JobItem.Job job) {
        return AsyncEntityOperations.start(() -> putting(job).execute());
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalPutAction<JobItem.Job, JobFields> putting(JobItem.Job job) {
        return operations.putting(job);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public JobAsyncUpdate update(String queue, Instant createdAt, String jobId) {
        return update(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public JobAsyncUpdate update(JobKey key) {
        return new JobAsyncUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CompletableFuture<Optional<JobItem.Job>> delete(String queue, Instant createdAt,
            String jobId) {
        return delete(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<JobItem.Job>> delete(JobKey key) {
        return AsyncEntityOperations.start(() -> deleting(key).execute());
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param job the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<JobItem.Job>> delete(JobItem.Job job) {
        return delete(JobKey.of(job));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public AsyncUnconditionalDeleteAction<JobItem.Job, JobFields> deleting(String queue,
            Instant createdAt, String jobId) {
        return deleting(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public AsyncUnconditionalDeleteAction<JobItem.Job, JobFields> deleting(JobKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param queue part of the key
     * @param createdAt part of the key
     * @param jobId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<JobItem.Job, JobFields> checking(String queue, Instant createdAt,
            String jobId) {
        return checking(new JobKey(queue, createdAt, jobId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<JobItem.Job, JobFields> checking(JobKey key) {
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
    public CompletableFuture<List<JobItem.Job>> putAll(Iterable<JobItem.Job> records) {
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
    public CompletableFuture<Void> deleteAll(Iterable<JobKey> keys) {
        return operations.deleteAll(keys);
    }

    /**
     * The query {@code byQueue}, to be narrowed by {@code createdAt}.
     */
    public static final class ByQueue extends AsyncEntityQuery<JobItem.Job, JobFields> {
        private final KeyWriter prefix;

        private ByQueue(AsyncKeyQuery<JobItem.Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code createdAt}, compared to the millisecond.
         *
         * @param createdAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByQueueCreatedAt createdAt(Instant createdAt) {
            KeyWriter longer = prefix
                    .component("createdAt", createdAt, KeyFormat.MILLIS)
                    .literal("#");
            return new ByQueueCreatedAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code createdAt} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncQuery<JobItem.Job, JobFields> createdAt(Range<Instant> range) {
            return narrow(KeyRange.within(prefix, "createdAt", range, KeyFormat.MILLIS,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byQueue}, to be narrowed by {@code jobId}.
     */
    public static final class ByQueueCreatedAt extends AsyncEntityQuery<JobItem.Job, JobFields> {
        private final KeyWriter prefix;

        private ByQueueCreatedAt(AsyncKeyQuery<JobItem.Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code jobId}.
         *
         * @param jobId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncQuery<JobItem.Job, JobFields> jobId(String jobId) {
            return narrow(KeyRange.exactly(prefix
                    .component("jobId", jobId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code jobId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncQuery<JobItem.Job, JobFields> jobId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "jobId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byState}, to be narrowed by {@code updatedAt}.
     */
    public static final class ByState extends AsyncEntityIndexQuery<JobItem.Job, JobKey, JobFields> {
        private final KeyWriter prefix;

        private ByState(AsyncKeyQuery<JobItem.Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code updatedAt}, compared to the millisecond.
         *
         * @param updatedAt the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public AsyncIndexQuery<JobItem.Job, JobKey, JobFields> updatedAt(Instant updatedAt) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code updatedAt} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public AsyncIndexQuery<JobItem.Job, JobKey, JobFields> updatedAt(Range<Instant> range) {
            return new AsyncIndexKeyQuery<>(narrow(KeyRange.within(prefix, "updatedAt", range,
                    KeyFormat.MILLIS, KeyRange.After.KEY_END)));
        }
    }
}
