package dev.example.buckets;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.IndexQuery;
import dev.singlet.Projection;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityIndexQuery;
import dev.singlet.runtime.EntityOperations;
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
 * Reads and writes items of type {@link Ticket}. Their keys:
 *
 * <pre>
 * find, get, write  pk = TICKET#{ticketId}               sk = TICKET
 * createdOn         gsi1pk = TICKET#DAY#{createdAt:day}  gsi1sk = {updatedAt:millis}#{ticketId}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TicketRepository {
    private final EntityOperations<Ticket, TicketKey, TicketFields> operations;

    /**
     * Called by {@link BucketTable}.
     *
     * @param table the table
     */
    public TicketRepository(TableClient table) {
        this(table.entity(TicketCodec.INSTANCE, TicketFields.INSTANCE));
    }

    private TicketRepository(EntityOperations<Ticket, TicketKey, TicketFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param ticketId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Ticket> find(String ticketId) {
        return find(new TicketKey(ticketId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Ticket> find(TicketKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param ticketId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Ticket get(String ticketId) {
        return get(new TicketKey(ticketId));
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
    public Ticket get(TicketKey key) {
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
    public Map<TicketKey, Ticket> findAll(Iterable<TicketKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param ticketId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Ticket> getting(String ticketId) {
        return getting(new TicketKey(ticketId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Ticket> getting(TicketKey key) {
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
    public <P> Optional<P> find(TicketKey key, Projection<Ticket, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public TicketRepository consistently() {
        return new TicketRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Ticket, TicketFields> scan() {
        return operations.scan();
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1pk = TICKET#DAY#{createdAt:day}}, in the order of
     * {@code gsi1sk = {updatedAt:millis}#{ticketId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param createdAt the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public CreatedOn createdOn(Instant createdAt) {
        KeyWriter prefix = KeyWriter.sort("Ticket", "gsi1sk");
        KeyRange range = KeyRange.startingWith(prefix);
        return new CreatedOn(operations.query("gsi1", TicketCodec.gsi1Partition(createdAt), range),
                prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param ticket the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Ticket create(Ticket ticket) {
        return creating(ticket).execute();
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
    public Ticket create(Function<TicketDraft, TicketDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param ticket the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Ticket, TicketFields> creating(Ticket ticket) {
        return operations.creating(ticket);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Ticket, TicketFields> creating(Function<TicketDraft, TicketDraft> draft) {
        return operations.creating(
                generated -> draft.apply(TicketDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param ticket the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Ticket put(Ticket ticket) {
        return putting(ticket).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param ticket the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Ticket, TicketFields> putting(Ticket ticket) {
        return operations.putting(ticket);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param ticketId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public TicketUpdate update(String ticketId) {
        return update(new TicketKey(ticketId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public TicketUpdate update(TicketKey key) {
        return new TicketUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param ticketId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Ticket> delete(String ticketId) {
        return delete(new TicketKey(ticketId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Ticket> delete(TicketKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param ticket the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Ticket> delete(Ticket ticket) {
        return delete(TicketKey.of(ticket));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param ticketId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Ticket, TicketFields> deleting(String ticketId) {
        return deleting(new TicketKey(ticketId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Ticket, TicketFields> deleting(TicketKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param ticketId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Ticket, TicketFields> checking(String ticketId) {
        return checking(new TicketKey(ticketId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Ticket, TicketFields> checking(TicketKey key) {
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
    public List<Ticket> putAll(Iterable<Ticket> records) {
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
    public void deleteAll(Iterable<TicketKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code createdOn}, to be narrowed by {@code updatedAt}.
     */
    public static final class CreatedOn extends EntityIndexQuery<Ticket, TicketKey, TicketFields> {
        private final KeyWriter prefix;

        private CreatedOn(KeyQuery<Ticket, TicketFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code updatedAt}, compared to the millisecond.
         *
         * @param updatedAt the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public CreatedOnUpdatedAt updatedAt(Instant updatedAt) {
            KeyWriter longer = prefix
                    .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                    .literal("#");
            return new CreatedOnUpdatedAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code updatedAt} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Ticket, TicketKey, TicketFields> updatedAt(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "updatedAt", range,
                    KeyFormat.MILLIS, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code createdOn}, to be narrowed by {@code ticketId}.
     */
    public static final class CreatedOnUpdatedAt extends EntityIndexQuery<Ticket, TicketKey, TicketFields> {
        private final KeyWriter prefix;

        private CreatedOnUpdatedAt(KeyQuery<Ticket, TicketFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code ticketId}.
         *
         * @param ticketId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Ticket, TicketKey, TicketFields> ticketId(String ticketId) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("ticketId", ticketId, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code ticketId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Ticket, TicketKey, TicketFields> ticketId(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "ticketId", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }
}
