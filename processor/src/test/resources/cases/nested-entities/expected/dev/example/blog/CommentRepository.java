package dev.example.blog;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Blog.Comment}. Their keys:
 *
 * <pre>
 * find, get, write  pk = POST#{postId}  sk = COMMENT#{writtenAt}#{author}
 * byPostId          pk = POST#{postId}  sk = COMMENT#{writtenAt}#{author}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentRepository {
    private final EntityOperations<Blog.Comment, CommentKey, CommentFields> operations;

    /**
     * Called by {@link ItemTable}.
     *
     * @param table the table
     */
    public CommentRepository(TableClient table) {
        this(table.entity(CommentCodec.INSTANCE, CommentFields.INSTANCE));
    }

    private CommentRepository(
            EntityOperations<Blog.Comment, CommentKey, CommentFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Blog.Comment> find(String postId, Instant writtenAt, String author) {
        return find(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Blog.Comment> find(CommentKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Blog.Comment get(String postId, Instant writtenAt, String author) {
        return get(new CommentKey(postId, writtenAt, author));
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
    public Blog.Comment get(CommentKey key) {
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
    public Map<CommentKey, Blog.Comment> findAll(Iterable<CommentKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Blog.Comment> getting(String postId, Instant writtenAt, String author) {
        return getting(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Blog.Comment> getting(CommentKey key) {
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
    public <P> Optional<P> find(CommentKey key, Projection<Blog.Comment, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public CommentRepository consistently() {
        return new CommentRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Blog.Comment, CommentFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = POST#{postId}}, in the order of
     * {@code sk = COMMENT#{writtenAt}#{author}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param postId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByPostId byPostId(String postId) {
        KeyWriter prefix = KeyWriter.sort("Comment", "sk").literal("COMMENT#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByPostId(operations.query(CommentKey.partitionOf(postId), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param comment the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Blog.Comment create(Blog.Comment comment) {
        return creating(comment).execute();
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
    public Blog.Comment create(Function<CommentDraft.NeedsPostId, CommentDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param comment the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Blog.Comment, CommentFields> creating(Blog.Comment comment) {
        return operations.creating(comment);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Blog.Comment, CommentFields> creating(
            Function<CommentDraft.NeedsPostId, CommentDraft> draft) {
        return operations.creating(
                generated -> draft.apply(CommentDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param comment the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Blog.Comment put(Blog.Comment comment) {
        return putting(comment).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param comment the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Blog.Comment, CommentFields> putting(Blog.Comment comment) {
        return operations.putting(comment);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CommentUpdate update(String postId, Instant writtenAt, String author) {
        return update(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public CommentUpdate update(CommentKey key) {
        return new CommentUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Blog.Comment> delete(String postId, Instant writtenAt, String author) {
        return delete(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Blog.Comment> delete(CommentKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param comment the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Blog.Comment> delete(Blog.Comment comment) {
        return delete(CommentKey.of(comment));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Blog.Comment, CommentFields> deleting(String postId,
            Instant writtenAt, String author) {
        return deleting(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Blog.Comment, CommentFields> deleting(CommentKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param postId part of the key
     * @param writtenAt part of the key
     * @param author part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Blog.Comment, CommentFields> checking(String postId, Instant writtenAt,
            String author) {
        return checking(new CommentKey(postId, writtenAt, author));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Blog.Comment, CommentFields> checking(CommentKey key) {
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
    public List<Blog.Comment> putAll(Iterable<Blog.Comment> records) {
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
    public void deleteAll(Iterable<CommentKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byPostId}, to be narrowed by {@code writtenAt}.
     */
    public static final class ByPostId extends EntityQuery<Blog.Comment, CommentFields> {
        private final KeyWriter prefix;

        private ByPostId(KeyQuery<Blog.Comment, CommentFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code writtenAt}.
         *
         * @param writtenAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByPostIdWrittenAt writtenAt(Instant writtenAt) {
            KeyWriter longer = prefix
                    .component("writtenAt", writtenAt, KeyFormat.NANOS)
                    .literal("#");
            return new ByPostIdWrittenAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code writtenAt} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Blog.Comment, CommentFields> writtenAt(Range<Instant> range) {
            return narrow(KeyRange.within(prefix, "writtenAt", range, KeyFormat.NANOS,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byPostId}, to be narrowed by {@code author}.
     */
    public static final class ByPostIdWrittenAt extends EntityQuery<Blog.Comment, CommentFields> {
        private final KeyWriter prefix;

        private ByPostIdWrittenAt(KeyQuery<Blog.Comment, CommentFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code author}.
         *
         * @param author the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Blog.Comment, CommentFields> author(String author) {
            return narrow(KeyRange.exactly(prefix
                    .component("author", author, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code author} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Blog.Comment, CommentFields> author(Range<String> range) {
            return narrow(KeyRange.within(prefix, "author", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }
}
