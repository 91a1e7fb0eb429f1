package dev.example.forum;

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
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Topic}. Their keys:
 *
 * <pre>
 * find, get, write  PK = FORUM#{forumId}  SK = TOPIC#{topicId}
 * byForumId         PK = FORUM#{forumId}  SK = TOPIC#{topicId}
 * latest            PK = FORUM#{forumId}  LSI1SK = ANSWERED#{answeredAt:seconds}
 * byTitle           PK = FORUM#{forumId}  LSI2SK = TITLE#{title:lower}#{topicId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicRepository {
    private final EntityOperations<Topic, TopicKey, TopicFields> operations;

    /**
     * Called by {@link ForumTable}.
     *
     * @param table the table
     */
    public TopicRepository(TableClient table) {
        this(table.entity(TopicCodec.INSTANCE, TopicFields.INSTANCE));
    }

    private TopicRepository(EntityOperations<Topic, TopicKey, TopicFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Topic> find(String forumId, String topicId) {
        return find(new TopicKey(forumId, topicId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Topic> find(TopicKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Topic get(String forumId, String topicId) {
        return get(new TopicKey(forumId, topicId));
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
    public Topic get(TopicKey key) {
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
    public Map<TopicKey, Topic> findAll(Iterable<TopicKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Topic> getting(String forumId, String topicId) {
        return getting(new TopicKey(forumId, topicId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Topic> getting(TopicKey key) {
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
    public <P> Optional<P> find(TopicKey key, Projection<Topic, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public TopicRepository consistently() {
        return new TopicRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Topic, TopicFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code PK = FORUM#{forumId}}, in the order of {@code SK = TOPIC#{topicId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param forumId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByForumId byForumId(String forumId) {
        KeyWriter prefix = KeyWriter.sort("Topic", "SK").literal("TOPIC#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByForumId(operations.query(TopicKey.partitionOf(forumId), range), prefix);
    }

    /**
     * Queries index {@code LSI1} with {@code PK = FORUM#{forumId}}, in the order of
     * {@code LSI1SK = ANSWERED#{answeredAt:seconds}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param forumId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public Latest latest(String forumId) {
        KeyWriter prefix = KeyWriter.sort("Topic", "LSI1SK").literal("ANSWERED#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new Latest(operations.query("LSI1", TopicKey.partitionOf(forumId), range), prefix);
    }

    /**
     * Queries index {@code LSI2} with {@code PK = FORUM#{forumId}}, in the order of
     * {@code LSI2SK = TITLE#{title:lower}#{topicId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param forumId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByTitle byTitle(String forumId) {
        KeyWriter prefix = KeyWriter.sort("Topic", "LSI2SK").literal("TITLE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByTitle(operations.query("LSI2", TopicKey.partitionOf(forumId), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param topic the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Topic create(Topic topic) {
        return creating(topic).execute();
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
    public Topic create(Function<TopicDraft.NeedsForumId, TopicDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param topic the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Topic, TopicFields> creating(Topic topic) {
        return operations.creating(topic);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Topic, TopicFields> creating(
            Function<TopicDraft.NeedsForumId, TopicDraft> draft) {
        return operations.creating(
                generated -> draft.apply(TopicDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param topic the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Topic put(Topic topic) {
        return putting(topic).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param topic the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Topic, TopicFields> putting(Topic topic) {
        return operations.putting(topic);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public TopicUpdate update(String forumId, String topicId) {
        return update(new TopicKey(forumId, topicId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public TopicUpdate update(TopicKey key) {
        return new TopicUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Topic> delete(String forumId, String topicId) {
        return delete(new TopicKey(forumId, topicId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Topic> delete(TopicKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param topic the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Topic> delete(Topic topic) {
        return delete(TopicKey.of(topic));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Topic, TopicFields> deleting(String forumId, String topicId) {
        return deleting(new TopicKey(forumId, topicId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Topic, TopicFields> deleting(TopicKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param forumId part of the key
     * @param topicId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Topic, TopicFields> checking(String forumId, String topicId) {
        return checking(new TopicKey(forumId, topicId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Topic, TopicFields> checking(TopicKey key) {
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
    public List<Topic> putAll(Iterable<Topic> records) {
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
    public void deleteAll(Iterable<TopicKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byForumId}, to be narrowed by {@code topicId}.
     */
    public static final class ByForumId extends EntityQuery<Topic, TopicFields> {
        private final KeyWriter prefix;

        private ByForumId(KeyQuery<Topic, TopicFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code topicId}.
         *
         * @param topicId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Topic, TopicFields> topicId(String topicId) {
            return narrow(KeyRange.exactly(prefix
                    .component("topicId", topicId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code topicId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Topic, TopicFields> topicId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "topicId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code latest}, to be narrowed by {@code answeredAt}.
     */
    public static final class Latest extends EntityIndexQuery<Topic, TopicKey, TopicFields> {
        private final KeyWriter prefix;

        private Latest(KeyQuery<Topic, TopicFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code answeredAt}, compared to the second.
         *
         * @param answeredAt the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Topic, TopicKey, TopicFields> answeredAt(Instant answeredAt) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("answeredAt", answeredAt, KeyFormat.SECONDS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code answeredAt} lies in a range, compared to the second.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Topic, TopicKey, TopicFields> answeredAt(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "answeredAt", range,
                    KeyFormat.SECONDS, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byTitle}, to be narrowed by {@code title}.
     */
    public static final class ByTitle extends EntityIndexQuery<Topic, TopicKey, TopicFields> {
        private final KeyWriter prefix;

        private ByTitle(KeyQuery<Topic, TopicFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code title}, in any mixture of upper and lower case.
         *
         * @param title the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByTitleTitle title(String title) {
            KeyWriter longer = prefix
                    .component("title", title, KeyFormat.LOWER)
                    .literal("#");
            return new ByTitleTitle(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code title} lies in a range, in any mixture of upper and lower case.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Topic, TopicKey, TopicFields> title(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "title", range,
                    KeyFormat.LOWER, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byTitle}, to be narrowed by {@code topicId}.
     */
    public static final class ByTitleTitle extends EntityIndexQuery<Topic, TopicKey, TopicFields> {
        private final KeyWriter prefix;

        private ByTitleTitle(KeyQuery<Topic, TopicFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code topicId}.
         *
         * @param topicId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Topic, TopicKey, TopicFields> topicId(String topicId) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("topicId", topicId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code topicId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Topic, TopicKey, TopicFields> topicId(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "topicId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
