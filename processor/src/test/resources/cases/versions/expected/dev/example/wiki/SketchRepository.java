package dev.example.wiki;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.IndexQuery;
import dev.singlet.Projection;
import dev.singlet.PutAction;
import dev.singlet.Query;
import dev.singlet.Range;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Sketch}. Their keys:
 *
 * <pre>
 * find, get, write  pk = AUTHOR#{author}      sk = SKETCH#{sketchId}
 * byAuthor          pk = AUTHOR#{author}      sk = SKETCH#{sketchId}
 * byStatus          gsi1pk = STATUS#{status}  gsi1sk = {status}#{savedAt:millis}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchRepository {
    private final EntityOperations<Sketch, SketchKey, SketchFields> operations;

    /**
     * Called by {@link WikiTable}.
     *
     * @param table the table
     */
    public SketchRepository(TableClient table) {
        this(table.entity(SketchCodec.INSTANCE, SketchFields.INSTANCE));
    }

    private SketchRepository(EntityOperations<Sketch, SketchKey, SketchFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Sketch> find(String author, String sketchId) {
        return find(new SketchKey(author, sketchId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Sketch> find(SketchKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Sketch get(String author, String sketchId) {
        return get(new SketchKey(author, sketchId));
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
    public Sketch get(SketchKey key) {
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
    public Map<SketchKey, Sketch> findAll(Iterable<SketchKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Sketch> getting(String author, String sketchId) {
        return getting(new SketchKey(author, sketchId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Sketch> getting(SketchKey key) {
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
    public <P> Optional<P> find(SketchKey key, Projection<Sketch, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public SketchRepository consistently() {
        return new SketchRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Sketch, SketchFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = AUTHOR#{author}}, in the order of {@code sk = SKETCH#{sketchId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param author the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByAuthor byAuthor(String author) {
        KeyWriter prefix = KeyWriter.sort("Sketch", "sk").literal("SKETCH#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByAuthor(operations.query(SketchKey.partitionOf(author), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = STATUS#{status}}, in the order of
     * {@code gsi1sk = {status}#{savedAt:millis}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param status the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByStatus byStatus(String status) {
        KeyWriter prefix = KeyWriter.sort("Sketch", "gsi1sk")
                .component("status", status, KeyFormat.STRING)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByStatus(operations.query("gsi1", SketchCodec.gsi1Partition(status), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * <p>The item gets 1 as its {@code version}.
     *
     * @param sketch the record; its time of update is set
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Sketch create(Sketch sketch) {
        return creating(sketch).execute();
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * <p>The item gets 1 as its {@code version}.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Sketch create(Function<SketchDraft.NeedsAuthor, SketchDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param sketch the record; its time of update is set
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Sketch, SketchFields> creating(Sketch sketch) {
        return operations.creating(sketch);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Sketch, SketchFields> creating(
            Function<SketchDraft.NeedsAuthor, SketchDraft> draft) {
        return operations.creating(
                generated -> draft.apply(SketchDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * <p>The item must still have the {@code version} of the record, and gets the next one. 0 or null says
     * that there is no item yet, or one that was stored without a version.
     *
     * @param sketch the record; its time of update is set
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     */
    public Sketch put(Sketch sketch) {
        return putting(sketch).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code version} of the record, and gets the next one. 0 or null says
     * that there is no item yet, or one that was stored without a version.
     *
     * @param sketch the record; its time of update is set
     * @return the write, which can carry a condition and be part of a transaction
     */
    public PutAction<Sketch, SketchFields> putting(Sketch sketch) {
        return operations.putting(sketch);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public SketchUpdate.NeedsStatus update(String author, String sketchId) {
        return update(new SketchKey(author, sketchId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public SketchUpdate.NeedsStatus update(SketchKey key) {
        return SketchUpdate.start(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Sketch> delete(String author, String sketchId) {
        return delete(new SketchKey(author, sketchId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Sketch> delete(SketchKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one conditional {@code DeleteItem} request.
     *
     * <p>The item must still have the {@code version} of the record.
     *
     * @param sketch the record, of which the key and the version count
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.VersionConflictException if the stored item has another version, or there is none any more
     */
    public Optional<Sketch> delete(Sketch sketch) {
        return deleting(sketch).execute();
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * <p>The item must still have the {@code version} of the record.
     *
     * @param sketch the record, of which the key and the version count
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<Sketch, SketchFields> deleting(Sketch sketch) {
        return operations.deletingVersion(sketch);
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DeleteAction<Sketch, SketchFields> deleting(String author, String sketchId) {
        return deleting(new SketchKey(author, sketchId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<Sketch, SketchFields> deleting(SketchKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param author part of the key
     * @param sketchId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Sketch, SketchFields> checking(String author, String sketchId) {
        return checking(new SketchKey(author, sketchId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Sketch, SketchFields> checking(SketchKey key) {
        return operations.checking(key);
    }

    /**
     * The query {@code byAuthor}, to be narrowed by {@code sketchId}.
     */
    public static final class ByAuthor extends EntityQuery<Sketch, SketchFields> {
        private final KeyWriter prefix;

        private ByAuthor(KeyQuery<Sketch, SketchFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code sketchId}.
         *
         * @param sketchId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Sketch, SketchFields> sketchId(String sketchId) {
            return narrow(KeyRange.exactly(prefix
                    .component("sketchId", sketchId, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code sketchId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Sketch, SketchFields> sketchId(Range<String> range) {
            return narrow(KeyRange.within(prefix, "sketchId", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byStatus}, to be narrowed by {@code savedAt}.
     */
    public static final class ByStatus extends EntityIndexQuery<Sketch, SketchKey, SketchFields> {
        private final KeyWriter prefix;

        private ByStatus(KeyQuery<Sketch, SketchFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code savedAt}, compared to the millisecond.
         *
         * @param savedAt the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Sketch, SketchKey, SketchFields> savedAt(Instant savedAt) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("savedAt", savedAt, KeyFormat.MILLIS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code savedAt} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Sketch, SketchKey, SketchFields> savedAt(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "savedAt", range,
                    KeyFormat.MILLIS, KeyRange.After.KEY_END)));
        }
    }
}
