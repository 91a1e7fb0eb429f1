package dev.example.clash;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link A$B}. Their keys:
 *
 * <pre>
 * find, get, write  pk = A#{i&#36;d}     sk = {&#36;:10}
 * byI&#36;d         pk = A#{i&#36;d}     sk = {&#36;:10}
 * &#36;all          gsi2pk = A#{&#36;a}  gsi2sk = {e&#36;}#{&#36;c}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BRepository {
    private final EntityOperations<A$B, A$BKey, A$BFields> operations;

    /**
     * Called by {@link ClashTable}.
     *
     * @param table the table
     */
    public A$BRepository(TableClient table) {
        this(table.entity(A$BCodec.INSTANCE, A$BFields.INSTANCE));
    }

    private A$BRepository(EntityOperations<A$B, A$BKey, A$BFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<A$B> find(String i$d, int $) {
        return find(new A$BKey(i$d, $));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<A$B> find(A$BKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public A$B get(String i$d, int $) {
        return get(new A$BKey(i$d, $));
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
    public A$B get(A$BKey key) {
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
    public Map<A$BKey, A$B> findAll(Iterable<A$BKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<A$B> getting(String i$d, int $) {
        return getting(new A$BKey(i$d, $));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<A$B> getting(A$BKey key) {
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
    public <P> Optional<P> find(A$BKey key, Projection<A$B, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public A$BRepository consistently() {
        return new A$BRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<A$B, A$BFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with <code>pk = A#{i&#36;d}</code>, in the order of <code>sk = {&#36;:10}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param i$d the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByI$d byI$d(String i$d) {
        KeyWriter prefix = KeyWriter.sort("A$B", "sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByI$d(operations.query(A$BKey.partitionOf(i$d), range), prefix);
    }

    /**
     * Queries index {@code gsi2} with <code>gsi2pk = A#{&#36;a}</code>, in the order of <code>gsi2sk =
     * {e&#36;}#{&#36;c}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param $a the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public $all $all(String $a) {
        KeyWriter prefix = KeyWriter.sort("A$B", "gsi2sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new $all(operations.query("gsi2", A$BCodec.gsi2Partition($a), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param a$B the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public A$B create(A$B a$B) {
        return creating(a$B).execute();
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
    public A$B create(Function<A$BDraft.NeedsI$d, A$BDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param a$B the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<A$B, A$BFields> creating(A$B a$B) {
        return operations.creating(a$B);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<A$B, A$BFields> creating(Function<A$BDraft.NeedsI$d, A$BDraft> draft) {
        return operations.creating(generated -> draft.apply(A$BDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param a$B the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public A$B put(A$B a$B) {
        return putting(a$B).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param a$B the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<A$B, A$BFields> putting(A$B a$B) {
        return operations.putting(a$B);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public A$BUpdate update(String i$d, int $) {
        return update(new A$BKey(i$d, $));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public A$BUpdate update(A$BKey key) {
        return new A$BUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<A$B> delete(String i$d, int $) {
        return delete(new A$BKey(i$d, $));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<A$B> delete(A$BKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param a$B the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<A$B> delete(A$B a$B) {
        return delete(A$BKey.of(a$B));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<A$B, A$BFields> deleting(String i$d, int $) {
        return deleting(new A$BKey(i$d, $));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<A$B, A$BFields> deleting(A$BKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param i$d part of the key
     * @param $ part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<A$B, A$BFields> checking(String i$d, int $) {
        return checking(new A$BKey(i$d, $));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<A$B, A$BFields> checking(A$BKey key) {
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
    public List<A$B> putAll(Iterable<A$B> records) {
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
    public void deleteAll(Iterable<A$BKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query <code>byI&#36;d</code>, to be narrowed by <code>&#36;</code>.
     */
    public static final class ByI$d extends EntityQuery<A$B, A$BFields> {
        private final KeyWriter prefix;

        private ByI$d(KeyQuery<A$B, A$BFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this <code>&#36;</code>.
         *
         * @param $ the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<A$B, A$BFields> $(int $) {
            return narrow(KeyRange.exactly(prefix
                    .component("$", $, A$BCodec.$_FORMAT)
                    .finish()));
        }

        /**
         * Narrows to items whose <code>&#36;</code> lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<A$B, A$BFields> $(Range<Integer> range) {
            return narrow(KeyRange.within(prefix, "$", range, A$BCodec.$_FORMAT,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query <code>&#36;all</code>, to be narrowed by <code>e&#36;</code>.
     */
    public static final class $all extends EntityIndexQuery<A$B, A$BKey, A$BFields> {
        private final KeyWriter prefix;

        private $all(KeyQuery<A$B, A$BFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this <code>e&#36;</code>.
         *
         * @param e$ the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public $allE$ e$(A$B.E$ e$) {
            KeyWriter longer = prefix
                    .component("e$", e$, A$BCodec.E$_FORMAT)
                    .literal("#");
            return new $allE$(narrow(KeyRange.startingWith(longer)), longer);
        }
    }

    /**
     * The query <code>&#36;all</code>, to be narrowed by <code>&#36;c</code>.
     */
    public static final class $allE$ extends EntityIndexQuery<A$B, A$BKey, A$BFields> {
        private final KeyWriter prefix;

        private $allE$(KeyQuery<A$B, A$BFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this <code>&#36;c</code>.
         *
         * @param $c the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<A$B, A$BKey, A$BFields> $c(String $c) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("$c", $c, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose <code>&#36;c</code> lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<A$B, A$BKey, A$BFields> $c(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "$c", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END)));
        }
    }
}
