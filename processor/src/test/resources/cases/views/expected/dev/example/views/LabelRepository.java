package dev.example.views;

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
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyQuery;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.NarrowQuery;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Label}. Their keys:
 *
 * <pre>
 * find, get, write  pk = LABEL#{id}         sk = LABEL
 * byColor           gsi2pk = COLOR#{color}  gsi2sk = {name}#{since:day}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelRepository {
    private final EntityOperations<Label, LabelKey, LabelFields> operations;

    /**
     * Called by {@link ViewsTable}.
     *
     * @param table the table
     */
    public LabelRepository(TableClient table) {
        this(table.entity(LabelCodec.INSTANCE, LabelFields.INSTANCE));
    }

    private LabelRepository(EntityOperations<Label, LabelKey, LabelFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param id part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Label> find(String id) {
        return find(new LabelKey(id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Label> find(LabelKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param id part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Label get(String id) {
        return get(new LabelKey(id));
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
    public Label get(LabelKey key) {
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
    public Map<LabelKey, Label> findAll(Iterable<LabelKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param id part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Label> getting(String id) {
        return getting(new LabelKey(id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Label> getting(LabelKey key) {
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
    public <P> Optional<P> find(LabelKey key, Projection<Label, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public LabelRepository consistently() {
        return new LabelRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Label, LabelFields> scan() {
        return operations.scan();
    }

    /**
     * Queries index {@code gsi2} with {@code gsi2pk = COLOR#{color}}, in the order of
     * {@code gsi2sk = {name}#{since:day}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByColorQuery} what to read.
     *
     * @param color the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByColor byColor(Color color) {
        KeyWriter prefix = KeyWriter.sort("Label", "gsi2sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByColor(operations.query("gsi2", LabelCodec.gsi2Partition(color), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param label the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Label create(Label label) {
        return creating(label).execute();
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
    public Label create(Function<LabelDraft.NeedsId, LabelDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param label the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Label, LabelFields> creating(Label label) {
        return operations.creating(label);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Label, LabelFields> creating(
            Function<LabelDraft.NeedsId, LabelDraft> draft) {
        return operations.creating(
                generated -> draft.apply(LabelDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param label the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Label put(Label label) {
        return putting(label).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param label the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Label, LabelFields> putting(Label label) {
        return operations.putting(label);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public LabelUpdate update(String id) {
        return update(new LabelKey(id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public LabelUpdate update(LabelKey key) {
        return new LabelUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Label> delete(String id) {
        return delete(new LabelKey(id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Label> delete(LabelKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param label the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Label> delete(Label label) {
        return delete(LabelKey.of(label));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Label, LabelFields> deleting(String id) {
        return deleting(new LabelKey(id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Label, LabelFields> deleting(LabelKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Label, LabelFields> checking(String id) {
        return checking(new LabelKey(id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Label, LabelFields> checking(LabelKey key) {
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
    public List<Label> putAll(Iterable<Label> records) {
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
    public void deleteAll(Iterable<LabelKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byColor}, to be narrowed by {@code name}.
     */
    public static final class ByColor extends ByColorQuery {
        private final KeyWriter prefix;

        private ByColor(KeyQuery<Label, LabelFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code name}.
         *
         * @param name the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByColorName name(String name) {
            KeyWriter longer = prefix
                    .component("name", name, KeyFormat.STRING)
                    .literal("#");
            return new ByColorName(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code name} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByColorQuery name(Range<String> range) {
            return new ByColorQuery(narrow(KeyRange.within(prefix, "name", range, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byColor}, to be narrowed by {@code since}.
     */
    public static final class ByColorName extends ByColorQuery {
        private final KeyWriter prefix;

        private ByColorName(KeyQuery<Label, LabelFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code since}, compared to the day.
         *
         * @param since the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByColorQuery since(Instant since) {
            return new ByColorQuery(narrow(KeyRange.exactly(prefix
                    .component("since", since, KeyFormat.DAY)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code since} lies in a range, compared to the day.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByColorQuery since(Range<Instant> range) {
            return new ByColorQuery(narrow(KeyRange.within(prefix, "since", range, KeyFormat.DAY,
                    KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byColor} of index {@code gsi2}, which holds nothing besides its keys. What is read
     * is said by {@code as}, {@code keys} or {@code hydrate}.
     */
    public static class ByColorQuery extends NarrowQuery<Label, LabelKey, LabelFields> {
        private ByColorQuery(KeyQuery<Label, LabelFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> Query<P, LabelFields> as(ByColorProjection<P> projection) {
            return view(projection, LabelCodec::fromGsi2);
        }
    }

    /**
     * What index {@code gsi2} can be read as: each generated projection whose components are among
     * {@code id}, {@code name}, {@code color}.
     *
     * @param <P> the view
     */
    public interface ByColorProjection<P> extends Projection<Label, P> {
    }
}
