package dev.example.depot;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.IndexQuery;
import dev.singlet.Projection;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityIndexQuery;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityQuery;
import dev.singlet.runtime.IndexKeyQuery;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyQuery;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Job}. Their keys:
 *
 * <pre>
 * find, get, write  PK = ORG#{orgId:lower}         SK = JOB#{jobId}
 * byOrgId           PK = ORG#{orgId:lower}         SK = JOB#{jobId}
 * byStatus          statusKey = ORG#{orgId:lower}  statusSort = {status}#{updatedAt:seconds}
 * byAssignee        duePK = ASSIGNEE#{assignee}    dueSK = DUE#{dueAt:day}#{priority:2}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobRepository {
    private final EntityOperations<Job, JobKey, JobFields> operations;

    /**
     * Called by {@link DepotTable}.
     *
     * @param table the table
     */
    public JobRepository(TableClient table) {
        this(table.entity(JobCodec.INSTANCE, JobFields.INSTANCE));
    }

    private JobRepository(EntityOperations<Job, JobKey, JobFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Job> find(String orgId, String jobId) {
        return find(new JobKey(orgId, jobId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Job> find(JobKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Job get(String orgId, String jobId) {
        return get(new JobKey(orgId, jobId));
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
    public Job get(JobKey key) {
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
    public Map<JobKey, Job> findAll(Iterable<JobKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Job> getting(String orgId, String jobId) {
        return getting(new JobKey(orgId, jobId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Job> getting(JobKey key) {
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
    public <P> Optional<P> find(JobKey key, Projection<Job, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public JobRepository consistently() {
        return new JobRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Job, JobFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code PK = ORG#{orgId:lower}}, in the order of {@code SK = JOB#{jobId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param orgId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByOrgId byOrgId(String orgId) {
        KeyWriter prefix = KeyWriter.sort("Job", "SK").literal("JOB#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByOrgId(operations.query(JobKey.partitionOf(orgId), range), prefix);
    }

    /**
     * Queries index {@code by-status} with {@code statusKey = ORG#{orgId:lower}}, in the order of
     * {@code statusSort = {status}#{updatedAt:seconds}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param orgId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByStatus byStatus(String orgId) {
        KeyWriter prefix = KeyWriter.sort("Job", "statusSort");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByStatus(operations.query("by-status", JobCodec.byStatusPartition(orgId), range),
                prefix);
    }

    /**
     * Queries index {@code due} with {@code duePK = ASSIGNEE#{assignee}}, in the order of
     * {@code dueSK = DUE#{dueAt:day}#{priority:2}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param assignee the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByAssignee byAssignee(String assignee) {
        KeyWriter prefix = KeyWriter.sort("Job", "dueSK").literal("DUE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByAssignee(operations.query("due", Objects.requireNonNull(
                JobCodec.duePartition(assignee), "assignee"), range), prefix);
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
    public Job create(Job job) {
        return creating(job).execute();
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
    public Job create(Function<JobDraft.NeedsOrgId, JobDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Job, JobFields> creating(Job job) {
        return operations.creating(job);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Job, JobFields> creating(Function<JobDraft.NeedsOrgId, JobDraft> draft) {
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
    public Job put(Job job) {
        return putting(job).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param job the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Job, JobFields> putting(Job job) {
        return operations.putting(job);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public JobUpdate.NeedsStatus update(String orgId, String jobId) {
        return update(new JobKey(orgId, jobId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public JobUpdate.NeedsStatus update(JobKey key) {
        return JobUpdate.start(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Job> delete(String orgId, String jobId) {
        return delete(new JobKey(orgId, jobId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Job> delete(JobKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param job the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Job> delete(Job job) {
        return delete(JobKey.of(job));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Job, JobFields> deleting(String orgId, String jobId) {
        return deleting(new JobKey(orgId, jobId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Job, JobFields> deleting(JobKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param orgId part of the key
     * @param jobId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Job, JobFields> checking(String orgId, String jobId) {
        return checking(new JobKey(orgId, jobId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Job, JobFields> checking(JobKey key) {
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
    public List<Job> putAll(Iterable<Job> records) {
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
    public void deleteAll(Iterable<JobKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byOrgId}, to be narrowed by {@code jobId}.
     */
    public static final class ByOrgId extends EntityQuery<Job, JobFields> {
        private final KeyWriter prefix;

        private ByOrgId(KeyQuery<Job, JobFields> query, KeyWriter prefix) {
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
        public Query<Job, JobFields> jobId(String jobId) {
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
        public Query<Job, JobFields> jobId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "jobId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byStatus}, to be narrowed by {@code status}.
     */
    public static final class ByStatus extends EntityIndexQuery<Job, JobKey, JobFields> {
        private final KeyWriter prefix;

        private ByStatus(KeyQuery<Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code status}.
         *
         * @param status the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByStatusStatus status(Job.Status status) {
            KeyWriter longer = prefix
                    .component("status", status, JobCodec.STATUS_FORMAT)
                    .literal("#");
            return new ByStatusStatus(narrow(KeyRange.startingWith(longer)), longer);
        }
    }

    /**
     * The query {@code byStatus}, to be narrowed by {@code updatedAt}.
     */
    public static final class ByStatusStatus extends EntityIndexQuery<Job, JobKey, JobFields> {
        private final KeyWriter prefix;

        private ByStatusStatus(KeyQuery<Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code updatedAt}, compared to the second.
         *
         * @param updatedAt the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Job, JobKey, JobFields> updatedAt(Instant updatedAt) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("updatedAt", updatedAt, KeyFormat.SECONDS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code updatedAt} lies in a range, compared to the second.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Job, JobKey, JobFields> updatedAt(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "updatedAt", range,
                    KeyFormat.SECONDS, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byAssignee}, to be narrowed by {@code dueAt}.
     */
    public static final class ByAssignee extends EntityIndexQuery<Job, JobKey, JobFields> {
        private final KeyWriter prefix;

        private ByAssignee(KeyQuery<Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code dueAt}, compared to the day.
         *
         * @param dueAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByAssigneeDueAt dueAt(Instant dueAt) {
            KeyWriter longer = prefix
                    .component("dueAt", dueAt, KeyFormat.DAY)
                    .literal("#");
            return new ByAssigneeDueAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code dueAt} lies in a range, compared to the day.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Job, JobKey, JobFields> dueAt(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "dueAt", range, KeyFormat.DAY,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byAssignee}, to be narrowed by {@code priority}.
     */
    public static final class ByAssigneeDueAt extends EntityIndexQuery<Job, JobKey, JobFields> {
        private final KeyWriter prefix;

        private ByAssigneeDueAt(KeyQuery<Job, JobFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code priority}.
         *
         * @param priority the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Job, JobKey, JobFields> priority(int priority) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("priority", priority, JobCodec.PRIORITY_FORMAT)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code priority} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Job, JobKey, JobFields> priority(Range<Integer> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "priority", range,
                    JobCodec.PRIORITY_FORMAT, KeyRange.After.KEY_END)));
        }
    }
}
