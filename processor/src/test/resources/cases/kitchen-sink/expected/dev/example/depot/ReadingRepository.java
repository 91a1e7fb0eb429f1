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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Reading}. Their keys:
 *
 * <pre>
 * find, get, write
 *   PK = READING#{depot:upper}#{line}
 *   SK = {day}#{hour:hour}#{at}#{id}
 * byDepotAndLine
 *   PK = READING#{depot:upper}#{line}
 *   SK = {day}#{hour:hour}#{at}#{id}
 * byLevel
 *   levelsPK = LEVEL#{active}#{shift}#{level}
 *   levelsSK = {sensor}#{small:3}{tiny:2}#{number:19}
 * byOwner
 *   ownedPK = {owner}
 *   ownedSK = {owner}#{id}#{owner}#{depot:upper}
 * byDay
 *   dailyPK = DAY#{at:day}#{bay}
 *   dailySK = {at:day}#{at:hour}#{sensor}#{at:millis}#{depot:upper}#{at:seconds}#{bay:3}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingRepository {
    private final EntityOperations<Reading, ReadingKey, ReadingFields> operations;

    /**
     * Called by {@link DepotTable}.
     *
     * @param table the table
     */
    public ReadingRepository(TableClient table) {
        this(table.entity(ReadingCodec.INSTANCE, ReadingFields.INSTANCE));
    }

    private ReadingRepository(EntityOperations<Reading, ReadingKey, ReadingFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Reading> find(String depot, long line, LocalDate day, Instant hour, Instant at,
            String id) {
        return find(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Reading> find(ReadingKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Reading get(String depot, long line, LocalDate day, Instant hour, Instant at,
            String id) {
        return get(new ReadingKey(depot, line, day, hour, at, id));
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
    public Reading get(ReadingKey key) {
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
    public Map<ReadingKey, Reading> findAll(Iterable<ReadingKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Reading> getting(String depot, long line, LocalDate day, Instant hour,
            Instant at, String id) {
        return getting(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Reading> getting(ReadingKey key) {
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
    public <P> Optional<P> find(ReadingKey key, Projection<Reading, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public ReadingRepository consistently() {
        return new ReadingRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Reading, ReadingFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code PK = READING#{depot:upper}#{line}}, in the order of
     * {@code SK = {day}#{hour:hour}#{at}#{id}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param depot the value to look for
     * @param line the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByDepotAndLine byDepotAndLine(String depot, long line) {
        KeyWriter prefix = KeyWriter.sort("Reading", "SK");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByDepotAndLine(operations.query(ReadingKey.partitionOf(depot, line), range),
                prefix);
    }

    /**
     * Queries index {@code levels} with {@code levelsPK = LEVEL#{active}#{shift}#{level}}, in the order of
     * {@code levelsSK = {sensor}#{small:3}{tiny:2}#{number:19}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param active the value to look for
     * @param shift the value to look for
     * @param level the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByLevel byLevel(boolean active, Reading.Shift shift, short level) {
        KeyWriter prefix = KeyWriter.sort("Reading", "levelsSK");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByLevel(operations.query("levels", ReadingCodec.levelsPartition(active, shift,
                level), range), prefix);
    }

    /**
     * Queries index {@code owned} with {@code ownedPK = {owner}}, in the order of
     * {@code ownedSK = {owner}#{id}#{owner}#{depot:upper}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param owner the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByOwner byOwner(OrgId owner) {
        KeyWriter prefix = KeyWriter.sort("Reading", "ownedSK")
                .component("owner", owner, ReadingCodec.OWNER_FORMAT)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByOwner(operations.query("owned", ReadingCodec.ownedPartition(owner), range),
                prefix, owner);
    }

    /**
     * Queries index {@code daily} with {@code dailyPK = DAY#{at:day}#{bay}}, in the order of
     * {@code dailySK = {at:day}#{at:hour}#{sensor}#{at:millis}#{depot:upper}#{at:seconds}#{bay:3}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param at the value to look for
     * @param bay the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByDay byDay(Instant at, Bay bay) {
        KeyWriter prefix = KeyWriter.sort("Reading", "dailySK")
                .component("at", at, KeyFormat.DAY)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByDay(operations.query("daily", ReadingCodec.dailyPartition(at, bay), range),
                prefix, bay);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param reading the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Reading create(Reading reading) {
        return creating(reading).execute();
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
    public Reading create(Function<ReadingDraft.NeedsDepot, ReadingDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param reading the record
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Reading, ReadingFields> creating(Reading reading) {
        return operations.creating(reading);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Reading, ReadingFields> creating(
            Function<ReadingDraft.NeedsDepot, ReadingDraft> draft) {
        return operations.creating(
                generated -> draft.apply(ReadingDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param reading the record
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Reading put(Reading reading) {
        return putting(reading).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param reading the record
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Reading, ReadingFields> putting(Reading reading) {
        return operations.putting(reading);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public ReadingUpdate update(String depot, long line, LocalDate day, Instant hour, Instant at,
            String id) {
        return update(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public ReadingUpdate update(ReadingKey key) {
        return new ReadingUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Reading> delete(String depot, long line, LocalDate day, Instant hour,
            Instant at, String id) {
        return delete(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Reading> delete(ReadingKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param reading the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Reading> delete(Reading reading) {
        return delete(ReadingKey.of(reading));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Reading, ReadingFields> deleting(String depot, long line,
            LocalDate day, Instant hour, Instant at, String id) {
        return deleting(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Reading, ReadingFields> deleting(ReadingKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param depot part of the key
     * @param line part of the key
     * @param day part of the key
     * @param hour part of the key
     * @param at part of the key
     * @param id part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Reading, ReadingFields> checking(String depot, long line, LocalDate day,
            Instant hour, Instant at, String id) {
        return checking(new ReadingKey(depot, line, day, hour, at, id));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Reading, ReadingFields> checking(ReadingKey key) {
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
    public List<Reading> putAll(Iterable<Reading> records) {
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
    public void deleteAll(Iterable<ReadingKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byDepotAndLine}, to be narrowed by {@code day}.
     */
    public static final class ByDepotAndLine extends EntityQuery<Reading, ReadingFields> {
        private final KeyWriter prefix;

        private ByDepotAndLine(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code day}.
         *
         * @param day the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDepotAndLineDay day(LocalDate day) {
            KeyWriter longer = prefix
                    .component("day", day, KeyFormat.DATE)
                    .literal("#");
            return new ByDepotAndLineDay(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code day} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Reading, ReadingFields> day(Range<LocalDate> range) {
            return narrow(KeyRange.within(prefix, "day", range, KeyFormat.DATE,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byDepotAndLine}, to be narrowed by {@code hour}.
     */
    public static final class ByDepotAndLineDay extends EntityQuery<Reading, ReadingFields> {
        private final KeyWriter prefix;

        private ByDepotAndLineDay(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code hour}, compared to the hour.
         *
         * @param hour the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDepotAndLineDayHour hour(Instant hour) {
            KeyWriter longer = prefix
                    .component("hour", hour, KeyFormat.HOUR)
                    .literal("#");
            return new ByDepotAndLineDayHour(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code hour} lies in a range, compared to the hour.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Reading, ReadingFields> hour(Range<Instant> range) {
            return narrow(KeyRange.within(prefix, "hour", range, KeyFormat.HOUR,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byDepotAndLine}, to be narrowed by {@code at}.
     */
    public static final class ByDepotAndLineDayHour extends EntityQuery<Reading, ReadingFields> {
        private final KeyWriter prefix;

        private ByDepotAndLineDayHour(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code at}.
         *
         * @param at the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDepotAndLineDayHourAt at(Instant at) {
            KeyWriter longer = prefix
                    .component("at", at, KeyFormat.NANOS)
                    .literal("#");
            return new ByDepotAndLineDayHourAt(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code at} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Reading, ReadingFields> at(Range<Instant> range) {
            return narrow(KeyRange.within(prefix, "at", range, KeyFormat.NANOS,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byDepotAndLine}, to be narrowed by {@code id}.
     */
    public static final class ByDepotAndLineDayHourAt extends EntityQuery<Reading, ReadingFields> {
        private final KeyWriter prefix;

        private ByDepotAndLineDayHourAt(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
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
        public Query<Reading, ReadingFields> id(String id) {
            return narrow(KeyRange.exactly(prefix
                    .component("id", id, KeyFormat.STRING)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code id} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Reading, ReadingFields> id(Range<String> range) {
            return narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byLevel}, to be narrowed by {@code sensor}.
     */
    public static final class ByLevel extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private ByLevel(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code sensor}.
         *
         * @param sensor the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByLevelSensor sensor(UUID sensor) {
            KeyWriter longer = prefix
                    .component("sensor", sensor, KeyFormat.UUID)
                    .literal("#");
            return new ByLevelSensor(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code sensor} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> sensor(Range<UUID> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "sensor", range,
                    KeyFormat.UUID, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byLevel}, to be narrowed by {@code small}.
     */
    public static final class ByLevelSensor extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private ByLevelSensor(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code small}.
         *
         * @param small the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByLevelSensorSmall small(Short small) {
            KeyWriter longer = prefix.component("small", small, ReadingCodec.SMALL_FORMAT);
            return new ByLevelSensorSmall(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code small} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> small(Range<Short> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "small", range,
                    ReadingCodec.SMALL_FORMAT, KeyRange.After.SAME_SEGMENT)));
        }
    }

    /**
     * The query {@code byLevel}, to be narrowed by {@code tiny}.
     */
    public static final class ByLevelSensorSmall extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private ByLevelSensorSmall(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code tiny}.
         *
         * @param tiny the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByLevelSensorSmallTiny tiny(byte tiny) {
            KeyWriter longer = prefix
                    .component("tiny", tiny, ReadingCodec.TINY_FORMAT)
                    .literal("#");
            return new ByLevelSensorSmallTiny(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code tiny} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> tiny(Range<Byte> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "tiny", range,
                    ReadingCodec.TINY_FORMAT, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byLevel}, to be narrowed by {@code number}.
     */
    public static final class ByLevelSensorSmallTiny extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private ByLevelSensorSmallTiny(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
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
        public IndexQuery<Reading, ReadingKey, ReadingFields> number(long number) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("number", number, ReadingCodec.NUMBER_FORMAT)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code number} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> number(Range<Long> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "number", range,
                    ReadingCodec.NUMBER_FORMAT, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byOwner}, to be narrowed by {@code id}.
     */
    public static final class ByOwner extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private final OrgId owner;

        private ByOwner(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix, OrgId owner) {
            super(query);
            this.prefix = prefix;
            this.owner = owner;
        }

        /**
         * Narrows to items with exactly this {@code id}.
         *
         * @param id the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByOwnerId id(String id) {
            KeyWriter longer = prefix
                    .component("id", id, KeyFormat.STRING)
                    .literal("#")
                    .component("owner", owner, ReadingCodec.OWNER_FORMAT)
                    .literal("#");
            return new ByOwnerId(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code id} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> id(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "id", range, KeyFormat.STRING,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byOwner}, to be narrowed by {@code depot}.
     */
    public static final class ByOwnerId extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private ByOwnerId(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code depot}, in any mixture of upper and lower case.
         *
         * @param depot the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> depot(String depot) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("depot", depot, KeyFormat.UPPER)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code depot} lies in a range, in any mixture of upper and lower case.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> depot(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "depot", range,
                    KeyFormat.UPPER, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code at}.
     */
    public static final class ByDay extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private final Bay bay;

        private ByDay(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix, Bay bay) {
            super(query);
            this.prefix = prefix;
            this.bay = bay;
        }

        /**
         * Narrows to items with exactly this {@code at}, compared to the hour.
         *
         * @param at the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDayAt at(Instant at) {
            KeyWriter longer = prefix
                    .component("at", at, KeyFormat.HOUR)
                    .literal("#");
            return new ByDayAt(narrow(KeyRange.startingWith(longer)), longer, bay);
        }

        /**
         * Narrows to items whose {@code at} lies in a range, compared to the hour.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> at(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "at", range, KeyFormat.HOUR,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code sensor}.
     */
    public static final class ByDayAt extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private final Bay bay;

        private ByDayAt(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix, Bay bay) {
            super(query);
            this.prefix = prefix;
            this.bay = bay;
        }

        /**
         * Narrows to items with exactly this {@code sensor}.
         *
         * @param sensor the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDayAtSensor sensor(UUID sensor) {
            KeyWriter longer = prefix
                    .component("sensor", sensor, KeyFormat.UUID)
                    .literal("#");
            return new ByDayAtSensor(narrow(KeyRange.startingWith(longer)), longer, bay);
        }

        /**
         * Narrows to items whose {@code sensor} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> sensor(Range<UUID> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "sensor", range,
                    KeyFormat.UUID, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code at}.
     */
    public static final class ByDayAtSensor extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private final Bay bay;

        private ByDayAtSensor(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix, Bay bay) {
            super(query);
            this.prefix = prefix;
            this.bay = bay;
        }

        /**
         * Narrows to items with exactly this {@code at}, compared to the millisecond.
         *
         * @param at the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByDayAtSensorAt at(Instant at) {
            KeyWriter longer = prefix
                    .component("at", at, KeyFormat.MILLIS)
                    .literal("#");
            return new ByDayAtSensorAt(narrow(KeyRange.startingWith(longer)), longer, at, bay);
        }

        /**
         * Narrows to items whose {@code at} lies in a range, compared to the millisecond.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> at(Range<Instant> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "at", range, KeyFormat.MILLIS,
                    KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byDay}, to be narrowed by {@code depot}.
     */
    public static final class ByDayAtSensorAt extends EntityIndexQuery<Reading, ReadingKey, ReadingFields> {
        private final KeyWriter prefix;

        private final Instant at;

        private final Bay bay;

        private ByDayAtSensorAt(KeyQuery<Reading, ReadingFields> query, KeyWriter prefix,
                Instant at, Bay bay) {
            super(query);
            this.prefix = prefix;
            this.at = at;
            this.bay = bay;
        }

        /**
         * Narrows to items with exactly this {@code depot}, in any mixture of upper and lower case.
         *
         * @param depot the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> depot(String depot) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("depot", depot, KeyFormat.UPPER)
                    .literal("#")
                    .component("at", at, KeyFormat.SECONDS)
                    .literal("#")
                    .component("bay", bay, ReadingCodec.BAY_FORMAT_)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code depot} lies in a range, in any mixture of upper and lower case.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Reading, ReadingKey, ReadingFields> depot(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "depot", range,
                    KeyFormat.UPPER, KeyRange.After.SEGMENT_END)));
        }
    }
}
