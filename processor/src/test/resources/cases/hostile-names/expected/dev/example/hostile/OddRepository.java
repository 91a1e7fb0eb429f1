package dev.example.hostile;

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
import dev.singlet.runtime.NarrowQuery;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Odd}. Their keys:
 *
 * <pre>
 * find, get, write
 *   y = A&#124;&#96;&#34;#&#92;{a}
 *   1e3 = &#60;&#47;td&#62;&#59;#35&#59;quot&#59;#{b}
 * byA
 *   y = A&#124;&#96;&#34;#&#92;{a}
 *   1e3 = &#60;&#47;td&#62;&#59;#35&#59;quot&#59;#{b}
 * byC
 *   &#36;{var.x}&#124;&#96;&#60;&#47;code&#62;&#96; = &#34;]&#59; end &#37;&#37; {c}
 *   &#37;{ if true }&#10;# heading&#10;&#96;&#96;&#96; = {d:millis}
 * byD
 *   y = A&#124;&#96;&#34;#&#92;{a}
 *   &#92;&#34; - &#38;anchor &#42;alias &#33;tag = [x](y)#{d:day}#{b}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddRepository {
    private final EntityOperations<Odd, OddKey, OddFields> operations;

    /**
     * Called by {@link OddTable}.
     *
     * @param table the table
     */
    public OddRepository(TableClient table) {
        this(table.entity(OddCodec.INSTANCE, OddFields.INSTANCE));
    }

    private OddRepository(EntityOperations<Odd, OddKey, OddFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Odd> find(String a, String b) {
        return find(new OddKey(a, b));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Odd> find(OddKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Odd get(String a, String b) {
        return get(new OddKey(a, b));
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
    public Odd get(OddKey key) {
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
    public Map<OddKey, Odd> findAll(Iterable<OddKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Odd> getting(String a, String b) {
        return getting(new OddKey(a, b));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Odd> getting(OddKey key) {
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
    public <P> Optional<P> find(OddKey key, Projection<Odd, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public OddRepository consistently() {
        return new OddRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Odd, OddFields> scan() {
        return operations.scan();
    }

    /**
     * Finds the item that has taken a value of {@code f}, by two consistent {@code GetItem} requests: one
     * for the guard of the value, one for the item.
     *
     * @param f the value to look for
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Odd> findByF(String f) {
        return operations.findUnique("f", OddCodec.fGuard(f));
    }

    /**
     * Queries the table with <code>y = A&#124;&#96;&#34;#&#92;{a}</code>, in the order of <code>1e3 =
     * &#60;&#47;td&#62;&#59;#35&#59;quot&#59;#{b}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param a the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByA byA(String a) {
        KeyWriter prefix = KeyWriter.sort("Odd", "1e3").literal("</td>;#35;quot;#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByA(operations.query(OddKey.partitionOf(a), range), prefix);
    }

    /**
     * Queries index {@code null} with
     * <code>&#36;{var.x}&#124;&#96;&#60;&#47;code&#62;&#96; = &#34;]&#59; end &#37;&#37; {c}</code>, in
     * the order of <code>&#37;{ if true }&#10;# heading&#10;&#96;&#96;&#96; = {d:millis}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * <p>The index does not hold whole items: say by {@link ByCQuery} what to read.
     *
     * @param c the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByC byC(String c) {
        KeyWriter prefix = KeyWriter.sort("Odd", "%{ if true }\n# heading\n```");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByC(operations.query("null", Objects.requireNonNull(OddCodec.nullPartition(c),
                "c"), range), prefix);
    }

    /**
     * Queries index {@code 2024-01-01} with <code>y = A&#124;&#96;&#34;#&#92;{a}</code>, in the order of
     * <code>&#92;&#34; - &#38;anchor &#42;alias &#33;tag = [x](y)#{d:day}#{b}</code>.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param a the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByD byD(String a) {
        KeyWriter prefix = KeyWriter.sort("Odd", "\\\" - &anchor *alias !tag").literal("[x](y)#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByD(operations.query("2024-01-01", OddKey.partitionOf(a), range), prefix);
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param odd the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Odd create(Odd odd) {
        return creating(odd).execute();
    }

    /**
     * Creates an item by one {@code TransactWriteItems} request that holds the guards of unique values;
     * never overwrites.
     *
     * @param draft gives the components
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Odd create(Function<OddDraft.NeedsA, OddDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param odd the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Odd, OddFields> creating(Odd odd) {
        return operations.creating(odd);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Odd, OddFields> creating(Function<OddDraft.NeedsA, OddDraft> draft) {
        return operations.creating(generated -> draft.apply(OddDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that holds
     * the guards of unique values. An item with the same key is replaced as a whole, attributes that the
     * record does not know included.
     *
     * @param odd the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.UniqueConstraintException if another item has the value of a unique component
     */
    public Odd put(Odd odd) {
        return putting(odd).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param odd the record
     * @return the write, which can carry a condition and be part of a transaction
     */
    public PutAction<Odd, OddFields> putting(Odd odd) {
        return operations.putting(odd);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public OddUpdate update(String a, String b) {
        return update(new OddKey(a, b));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public OddUpdate update(OddKey key) {
        return new OddUpdate(operations, key);
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Odd> delete(String a, String b) {
        return delete(new OddKey(a, b));
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Odd> delete(OddKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by a consistent {@code GetItem} and one {@code TransactWriteItems} request that
     * holds the guards of unique values; to delete what does not exist is no error.
     *
     * @param odd the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Odd> delete(Odd odd) {
        return delete(OddKey.of(odd));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the deletion, which can carry a condition and be part of a transaction
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public DeleteAction<Odd, OddFields> deleting(String a, String b) {
        return deleting(new OddKey(a, b));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition and be part of a transaction
     */
    public DeleteAction<Odd, OddFields> deleting(OddKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param a part of the key
     * @param b part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Odd, OddFields> checking(String a, String b) {
        return checking(new OddKey(a, b));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Odd, OddFields> checking(OddKey key) {
        return operations.checking(key);
    }

    /**
     * The query {@code byA}, to be narrowed by {@code b}.
     */
    public static final class ByA extends EntityQuery<Odd, OddFields> {
        private final KeyWriter prefix;

        private ByA(KeyQuery<Odd, OddFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code b}.
         *
         * @param b the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Odd, OddFields> b(String b) {
            return narrow(KeyRange.exactly(prefix
                    .component("b", b, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code b} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Odd, OddFields> b(Range<String> range) {
            return narrow(KeyRange.within(prefix, "b", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byC}, to be narrowed by {@code d}.
     */
    public static final class ByC extends ByCQuery {
        private final KeyWriter prefix;

        private ByC(KeyQuery<Odd, OddFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code d}, compared to the millisecond.
         *
         * @param d the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByCQuery d(Instant d) {
            return new ByCQuery(narrow(KeyRange.exactly(prefix
                    .component("d", d, KeyFormat.MILLIS)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code d} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public ByCQuery d(Range<Instant> range) {
            return new ByCQuery(narrow(KeyRange.within(prefix, "d", range, KeyFormat.MILLIS,
                    KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byC} of index {@code null}, which holds <code>&#233;&#8232;&#128512;</code>,
     * <code>&#60;script&#62;alert(1)&#60;&#47;script&#62;</code>, <code>&#36;&#36;{x}</code>, {@code on}
     * besides its keys. What is read is said by {@code as}, {@code keys} or {@code hydrate}.
     */
    public static class ByCQuery extends NarrowQuery<Odd, OddKey, OddFields> {
        private ByCQuery(KeyQuery<Odd, OddFields> query) {
            super(query);
        }

        /**
         * Reads a partial view of the items, and only its attributes.
         *
         * @param projection a generated projection of which the index holds every component
         * @param <P> the view
         * @return the query for views
         */
        public final <P> Query<P, OddFields> as(ByCProjection<P> projection) {
            return view(projection, OddCodec::fromNull);
        }
    }

    /**
     * What index {@code null} can be read as: each generated projection whose components are among
     * {@code e}, {@code f}, {@code g}, {@code h}, {@code a}, {@code b}, {@code c}.
     *
     * @param <P> the view
     */
    public interface ByCProjection<P> extends Projection<Odd, P> {
    }

    /**
     * The query {@code byD}, to be narrowed by {@code d}.
     */
    public static final class ByD extends EntityIndexQuery<Odd, OddKey, OddFields> {
        private final KeyWriter prefix;

        private ByD(KeyQuery<Odd, OddFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code d}, compared to the day.
         *
         * @param d the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDD d(Instant d) {
            KeyWriter longer = prefix
                    .component("d", d, KeyFormat.DAY)
                    .literal("#");
            return new ByDD(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code d} lies in a range, compared to the day.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Odd, OddKey, OddFields> d(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "d", range, KeyFormat.DAY,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byD}, to be narrowed by {@code b}.
     */
    public static final class ByDD extends EntityIndexQuery<Odd, OddKey, OddFields> {
        private final KeyWriter prefix;

        private ByDD(KeyQuery<Odd, OddFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code b}.
         *
         * @param b the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Odd, OddKey, OddFields> b(String b) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("b", b, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code b} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Odd, OddKey, OddFields> b(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "b", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END)));
        }
    }
}
