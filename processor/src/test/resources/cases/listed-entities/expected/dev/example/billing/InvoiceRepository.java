package dev.example.billing;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Invoice}. Their keys:
 *
 * <pre>
 * find, get, write  pk = CUSTOMER#{customerId}  sk = INVOICE#{year:4}#{number:8}
 * byCustomerId      pk = CUSTOMER#{customerId}  sk = INVOICE#{year:4}#{number:8}
 * byCountry         gsi1pk = COUNTRY#{country}  gsi1sk = INVOICE#{dueOn}#{customerId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceRepository {
    private final EntityOperations<Invoice, InvoiceKey, InvoiceFields> operations;

    /**
     * Called by {@link dev.example.shop.ShopTable}.
     *
     * @param table the table
     */
    public InvoiceRepository(TableClient table) {
        this(table.entity(InvoiceCodec.INSTANCE, InvoiceFields.INSTANCE));
    }

    private InvoiceRepository(EntityOperations<Invoice, InvoiceKey, InvoiceFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Invoice> find(String customerId, short year, int number) {
        return find(new InvoiceKey(customerId, year, number));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Invoice> find(InvoiceKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Invoice get(String customerId, short year, int number) {
        return get(new InvoiceKey(customerId, year, number));
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
    public Invoice get(InvoiceKey key) {
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
    public Map<InvoiceKey, Invoice> findAll(Iterable<InvoiceKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Invoice> getting(String customerId, short year, int number) {
        return getting(new InvoiceKey(customerId, year, number));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Invoice> getting(InvoiceKey key) {
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
    public <P> Optional<P> find(InvoiceKey key, Projection<Invoice, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public InvoiceRepository consistently() {
        return new InvoiceRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Invoice, InvoiceFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code pk = CUSTOMER#{customerId}}, in the order of
     * {@code sk = INVOICE#{year:4}#{number:8}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param customerId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCustomerId byCustomerId(String customerId) {
        KeyWriter prefix = KeyWriter.sort("Invoice", "sk").literal("INVOICE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCustomerId(operations.query(InvoiceKey.partitionOf(customerId), range),
                prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = COUNTRY#{country}}, in the order of
     * {@code gsi1sk = INVOICE#{dueOn}#{customerId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param country the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCountry byCountry(String country) {
        KeyWriter prefix = KeyWriter.sort("Invoice", "gsi1sk").literal("INVOICE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCountry(operations.query("gsi1", InvoiceCodec.gsi1Partition(country), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param invoice the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Invoice create(Invoice invoice) {
        return creating(invoice).execute();
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
    public Invoice create(Function<InvoiceDraft.NeedsCustomerId, InvoiceDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param invoice the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Invoice, InvoiceFields> creating(Invoice invoice) {
        return operations.creating(invoice);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Invoice, InvoiceFields> creating(
            Function<InvoiceDraft.NeedsCustomerId, InvoiceDraft> draft) {
        return operations.creating(
                generated -> draft.apply(InvoiceDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param invoice the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Invoice put(Invoice invoice) {
        return putting(invoice).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param invoice the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Invoice, InvoiceFields> putting(Invoice invoice) {
        return operations.putting(invoice);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public InvoiceUpdate update(String customerId, short year, int number) {
        return update(new InvoiceKey(customerId, year, number));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public InvoiceUpdate update(InvoiceKey key) {
        return new InvoiceUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Invoice> delete(String customerId, short year, int number) {
        return delete(new InvoiceKey(customerId, year, number));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(InvoiceKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param invoice the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(Invoice invoice) {
        return delete(InvoiceKey.of(invoice));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Invoice, InvoiceFields> deleting(String customerId, short year,
            int number) {
        return deleting(new InvoiceKey(customerId, year, number));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Invoice, InvoiceFields> deleting(InvoiceKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param customerId part of the key
     * @param year part of the key
     * @param number part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Invoice, InvoiceFields> checking(String customerId, short year, int number) {
        return checking(new InvoiceKey(customerId, year, number));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Invoice, InvoiceFields> checking(InvoiceKey key) {
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
    public List<Invoice> putAll(Iterable<Invoice> records) {
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
    public void deleteAll(Iterable<InvoiceKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byCustomerId}, to be narrowed by {@code year}.
     */
    public static final class ByCustomerId extends EntityQuery<Invoice, InvoiceFields> {
        private final KeyWriter prefix;

        private ByCustomerId(KeyQuery<Invoice, InvoiceFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code year}.
         *
         * @param year the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByCustomerIdYear year(short year) {
            KeyWriter longer = prefix
                    .component("year", year, InvoiceCodec.YEAR_FORMAT)
                    .literal("#");
            return new ByCustomerIdYear(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code year} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Invoice, InvoiceFields> year(Range<Short> range) {
            return narrow(KeyRange.within(prefix, "year", range, InvoiceCodec.YEAR_FORMAT,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byCustomerId}, to be narrowed by {@code number}.
     */
    public static final class ByCustomerIdYear extends EntityQuery<Invoice, InvoiceFields> {
        private final KeyWriter prefix;

        private ByCustomerIdYear(KeyQuery<Invoice, InvoiceFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code number}.
         *
         * @param number the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Invoice, InvoiceFields> number(int number) {
            return narrow(KeyRange.exactly(prefix
                    .component("number", number, InvoiceCodec.NUMBER_FORMAT)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code number} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Invoice, InvoiceFields> number(Range<Integer> range) {
            return narrow(KeyRange.within(prefix, "number", range, InvoiceCodec.NUMBER_FORMAT,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byCountry}, to be narrowed by {@code dueOn}.
     */
    public static final class ByCountry extends EntityIndexQuery<Invoice, InvoiceKey, InvoiceFields> {
        private final KeyWriter prefix;

        private ByCountry(KeyQuery<Invoice, InvoiceFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code dueOn}.
         *
         * @param dueOn the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByCountryDueOn dueOn(LocalDate dueOn) {
            KeyWriter longer = prefix
                    .component("dueOn", dueOn, KeyFormat.DATE)
                    .literal("#");
            return new ByCountryDueOn(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code dueOn} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Invoice, InvoiceKey, InvoiceFields> dueOn(Range<LocalDate> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "dueOn", range,
                    KeyFormat.DATE, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byCountry}, to be narrowed by {@code customerId}.
     */
    public static final class ByCountryDueOn extends EntityIndexQuery<Invoice, InvoiceKey, InvoiceFields> {
        private final KeyWriter prefix;

        private ByCountryDueOn(KeyQuery<Invoice, InvoiceFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code customerId}.
         *
         * @param customerId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Invoice, InvoiceKey, InvoiceFields> customerId(String customerId) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("customerId", customerId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code customerId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Invoice, InvoiceKey, InvoiceFields> customerId(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "customerId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
