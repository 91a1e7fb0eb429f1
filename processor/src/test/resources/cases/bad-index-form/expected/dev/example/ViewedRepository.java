package dev.example;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Forms.Viewed}. Their keys:
 *
 * <pre>
 * find, get, write  pk = A#{id}               sk = A
 * byStatus          fewpk = S#{status:lower}  fewsk = A#{id}
 * byName            gsi2pk = N#{name:lower}   gsi2sk = A
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedRepository {
    private final EntityOperations<Forms.Viewed, ViewedKey, ViewedFields> operations;

    /**
     * Called by {@link ViewedTable}.
     *
     * @param table the table
     */
    public ViewedRepository(TableClient table) {
        this(table.entity(ViewedCodec.INSTANCE, ViewedFields.INSTANCE));
    }

    private ViewedRepository(EntityOperations<Forms.Viewed, ViewedKey, ViewedFields> operations) {
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
    public Optional<Forms.Viewed> find(String id) {
        return find(new ViewedKey(id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Forms.Viewed> find(ViewedKey key) {
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
    public Forms.Viewed get(String id) {
        return get(new ViewedKey(id));
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
    public Forms.Viewed get(ViewedKey key) {
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
    public Map<ViewedKey, Forms.Viewed> findAll(Iterable<ViewedKey> keys) {
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
    public GetAction<Forms.Viewed> getting(String id) {
        return getting(new ViewedKey(id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Forms.Viewed> getting(ViewedKey key) {
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
    public <P> Optional<P> find(ViewedKey key, Projection<Forms.Viewed, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public ViewedRepository consistently() {
        return new ViewedRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Forms.Viewed, ViewedFields> scan() {
        return operations.scan();
    }

    /**
     * Queries index {@code few} with {@code fewpk = S#{status:lower}}, in the order of
     * {@code fewsk = A#{id}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByStatusQuery} what to read.
     *
     * @param status the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByStatus byStatus(String status) {
        KeyWriter prefix = KeyWriter.sort("Viewed", "fewsk").literal("A#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByStatus(operations.query("few", ViewedCodec.fewPartition(status), range),
                prefix);
    }

    /**
     * Queries index {@code gsi2} with {@code gsi2pk = N#{name:lower}} and {@code gsi2sk = A}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByNameQuery} what to read.
     *
     * @param name the value to look for
     * @return the query
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByNameQuery byName(String name) {
        return new ByNameQuery(operations.query("gsi2", ViewedCodec.gsi2Partition(name),
                KeyRange.exactly("A")));
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param viewed the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Forms.Viewed create(Forms.Viewed viewed) {
        return creating(viewed).execute();
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
    public Forms.Viewed create(Function<ViewedDraft.NeedsId, ViewedDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param viewed the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Forms.Viewed, ViewedFields> creating(Forms.Viewed viewed) {
        return operations.creating(viewed);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Forms.Viewed, ViewedFields> creating(
            Function<ViewedDraft.NeedsId, ViewedDraft> draft) {
        return operations.creating(
                generated -> draft.apply(ViewedDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param viewed the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Forms.Viewed put(Forms.Viewed viewed) {
        return putting(viewed).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param viewed the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Forms.Viewed, ViewedFields> putting(Forms.Viewed viewed) {
        return operations.putting(viewed);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public ViewedUpdate update(String id) {
        return update(new ViewedKey(id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public ViewedUpdate update(ViewedKey key) {
        return new ViewedUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Forms.Viewed> delete(String id) {
        return delete(new ViewedKey(id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Forms.Viewed> delete(ViewedKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param viewed the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Forms.Viewed> delete(Forms.Viewed viewed) {
        return delete(ViewedKey.of(viewed));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Forms.Viewed, ViewedFields> deleting(String id) {
        return deleting(new ViewedKey(id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Forms.Viewed, ViewedFields> deleting(ViewedKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Forms.Viewed, ViewedFields> checking(String id) {
        return checking(new ViewedKey(id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Forms.Viewed, ViewedFields> checking(ViewedKey key) {
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
    public List<Forms.Viewed> putAll(Iterable<Forms.Viewed> records) {
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
    public void deleteAll(Iterable<ViewedKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byStatus}, to be narrowed by {@code id}.
     */
    public static final class ByStatus extends ByStatusQuery {
        private final KeyWriter prefix;

        private ByStatus(KeyQuery<Forms.Viewed, ViewedFields> query, KeyWriter prefix) {
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
        public ByStatusQuery id(String id) {
            return new ByStatusQuery(narrow(KeyRange.exactly(prefix
                    .component("id", id, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code id} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByStatusQuery id(Range<String> range) {
            return new ByStatusQuery(narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byStatus} of index {@code few}, which holds {@code name} besides its keys. What is
     * read is said by {@code as}, {@code keys} or {@code hydrate}.
     */
    public static class ByStatusQuery extends NarrowQuery<Forms.Viewed, ViewedKey, ViewedFields> {
        private ByStatusQuery(KeyQuery<Forms.Viewed, ViewedFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> Query<P, ViewedFields> as(ByStatusProjection<P> projection) {
            return view(projection, ViewedCodec::fromFew);
        }
    }

    /**
     * What index {@code few} can be read as: each generated projection whose components are among
     * {@code name}, {@code id}.
     *
     * @param <P> the view
     */
    public interface ByStatusProjection<P> extends Projection<Forms.Viewed, P> {
    }

    /**
     * The query {@code byName} of index {@code gsi2}, which holds nothing besides its keys. What is read
     * is said by {@code as}, {@code keys} or {@code hydrate}.
     */
    public static class ByNameQuery extends NarrowQuery<Forms.Viewed, ViewedKey, ViewedFields> {
        private ByNameQuery(KeyQuery<Forms.Viewed, ViewedFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> Query<P, ViewedFields> as(ByNameProjection<P> projection) {
            return view(projection, ViewedCodec::fromGsi2);
        }
    }

    /**
     * What index {@code gsi2} can be read as: each generated projection whose components are among
     * {@code id}.
     *
     * @param <P> the view
     */
    public interface ByNameProjection<P> extends Projection<Forms.Viewed, P> {
    }
}
