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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes items of type {@link Vehicle}. Their keys:
 *
 * <pre>
 * find, get, write  PK = ORG#{orgId:lower}          SK = VEHICLE#{serial:10}#{vehicleId}
 * byOrgId           PK = ORG#{orgId:lower}          SK = VEHICLE#{serial:10}#{vehicleId}
 * byCity            gsi1PK = CITY#{city}            gsi1SK = PLATE#{city:lower}#{plate}
 * byTown            platesPK = CITY#{city:lower}    platesSK = PLATE#{city}#{plate}#{city:lower}
 * inspectedBy       gsi2PK = INSPECTOR#{inspector}  gsi2SK = {inspectedOn}
 * </pre>
 *
 * <p>Instances are immutable and can be used by several threads.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleRepository {
    private final EntityOperations<Vehicle, VehicleKey, VehicleFields> operations;

    /**
     * Called by {@link DepotTable}.
     *
     * @param table the table
     */
    public VehicleRepository(TableClient table) {
        this(table.entity(VehicleCodec.INSTANCE, VehicleFields.INSTANCE));
    }

    private VehicleRepository(EntityOperations<Vehicle, VehicleKey, VehicleFields> operations) {
        this.operations = operations;
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Vehicle> find(OrgId orgId, int serial, UUID vehicleId) {
        return find(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Finds an item by one {@code GetItem} request.
     *
     * @param key the key
     * @return the record, or empty if there is no such item
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Optional<Vehicle> find(VehicleKey key) {
        return operations.find(key);
    }

    /**
     * Gets an item by one {@code GetItem} request.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the record
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ItemDecodingException if the item is not of this type
     */
    public Vehicle get(OrgId orgId, int serial, UUID vehicleId) {
        return get(new VehicleKey(orgId, serial, vehicleId));
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
    public Vehicle get(VehicleKey key) {
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
    public Map<VehicleKey, Vehicle> findAll(Iterable<VehicleKey> keys) {
        return operations.findAll(keys);
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Vehicle> getting(OrgId orgId, int serial, UUID vehicleId) {
        return getting(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Prepares the reading of an item as one of several, by {@code transactGet} or {@code batchGet} of the
     * table.
     *
     * @param key the key
     * @return the action, by which the results tell what was read
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public GetAction<Vehicle> getting(VehicleKey key) {
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
    public <P> Optional<P> find(VehicleKey key, Projection<Vehicle, P> projection) {
        return operations.find(key, projection);
    }

    /**
     * Returns this repository with strongly consistent reads, which cost twice as much. Queries of global
     * indexes stay as they are.
     *
     * @return a repository that sees every write that has ended before
     */
    public VehicleRepository consistently() {
        return new VehicleRepository(operations.consistently());
    }

    /**
     * Reads all items of this type, wherever they are, by {@code Scan} requests once results are asked
     * for. DynamoDB reads, and charges for, the whole table.
     *
     * @return the scan
     */
    public EntityScan<Vehicle, VehicleFields> scan() {
        return operations.scan();
    }

    /**
     * Queries the table with {@code PK = ORG#{orgId:lower}}, in the order of
     * {@code SK = VEHICLE#{serial:10}#{vehicleId}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param orgId the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByOrgId byOrgId(OrgId orgId) {
        KeyWriter prefix = KeyWriter.sort("Vehicle", "SK").literal("VEHICLE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByOrgId(operations.query(VehicleKey.partitionOf(orgId), range), prefix);
    }

    /**
     * Queries index {@code gsi1} with {@code gsi1PK = CITY#{city}}, in the order of
     * {@code gsi1SK = PLATE#{city:lower}#{plate}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param city the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByCity byCity(String city) {
        KeyWriter prefix = KeyWriter.sort("Vehicle", "gsi1SK")
                .literal("PLATE#")
                .component("city", city, KeyFormat.LOWER)
                .literal("#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByCity(operations.query("gsi1", VehicleCodec.gsi1Partition(city), range),
                prefix);
    }

    /**
     * Queries index {@code plates} with {@code platesPK = CITY#{city:lower}}, in the order of
     * {@code platesSK = PLATE#{city}#{plate}#{city:lower}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param city the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public ByTown byTown(String city) {
        KeyWriter prefix = KeyWriter.sort("Vehicle", "platesSK").literal("PLATE#");
        KeyRange range = KeyRange.startingWith(prefix);
        return new ByTown(operations.query("plates", VehicleCodec.platesPartition(city), range),
                prefix);
    }

    /**
     * Queries index {@code gsi2} with {@code gsi2PK = INSPECTOR#{inspector}}, in the order of
     * {@code gsi2SK = {inspectedOn}}.
     *
     * <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for.
     *
     * @param inspector the value to look for
     * @return the query, which can be narrowed
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values
     */
    public InspectedBy inspectedBy(String inspector) {
        KeyWriter prefix = KeyWriter.sort("Vehicle", "gsi2SK");
        KeyRange range = KeyRange.startingWith(prefix);
        return new InspectedBy(operations.query("gsi2", Objects.requireNonNull(
                VehicleCodec.gsi2Partition(inspector), "inspector"), range), prefix);
    }

    /**
     * Creates an item by one conditional {@code PutItem} request; never overwrites.
     *
     * @param vehicle the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     * @throws dev.singlet.ItemAlreadyExistsException if there is an item with this key
     */
    public Vehicle create(Vehicle vehicle) {
        return creating(vehicle).execute();
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
    public Vehicle create(Function<VehicleDraft.NeedsOrgId, VehicleDraft> draft) {
        return creating(draft).execute();
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param vehicle the record; ids and times that it lacks are generated
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Vehicle, VehicleFields> creating(Vehicle vehicle) {
        return operations.creating(vehicle);
    }

    /**
     * Prepares the creation of an item; nothing is sent before it is executed.
     *
     * @param draft gives the components
     * @return the creation, which can carry a condition and be part of a transaction
     */
    public CreateAction<Vehicle, VehicleFields> creating(
            Function<VehicleDraft.NeedsOrgId, VehicleDraft> draft) {
        return operations.creating(
                generated -> draft.apply(VehicleDraft.start()).toRecord(generated));
    }

    /**
     * Writes an item by one {@code PutItem} request. An item with the same key is replaced as a whole,
     * attributes that the record does not know included.
     *
     * @param vehicle the record; ids and times that it lacks are generated
     * @return the record that was stored
     * @throws dev.singlet.ConstraintViolationException if a component violates a constraint; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Vehicle put(Vehicle vehicle) {
        return putting(vehicle).execute();
    }

    /**
     * Prepares a write that may replace an item; nothing is sent before it is executed.
     *
     * @param vehicle the record; ids and times that it lacks are generated
     * @return the write, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalPutAction<Vehicle, VehicleFields> putting(Vehicle vehicle) {
        return operations.putting(vehicle);
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the update, to be told what to change
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public VehicleUpdate update(OrgId orgId, int serial, UUID vehicleId) {
        return update(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Starts an update of an item; nothing is sent before {@code execute}.
     *
     * @param key the key
     * @return the update, to be told what to change
     */
    public VehicleUpdate update(VehicleKey key) {
        return new VehicleUpdate(operations, key);
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the record that was deleted, or empty if there was none
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public Optional<Vehicle> delete(OrgId orgId, int serial, UUID vehicleId) {
        return delete(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param key the key
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Vehicle> delete(VehicleKey key) {
        return deleting(key).execute();
    }

    /**
     * Deletes an item by one {@code DeleteItem} request; to delete what does not exist is no error.
     *
     * @param vehicle the record, of which only the key counts
     * @return the record that was deleted, or empty if there was none
     */
    public Optional<Vehicle> delete(Vehicle vehicle) {
        return delete(VehicleKey.of(vehicle));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public UnconditionalDeleteAction<Vehicle, VehicleFields> deleting(OrgId orgId, int serial,
            UUID vehicleId) {
        return deleting(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Prepares the deletion of an item; nothing is sent before it is executed.
     *
     * @param key the key
     * @return the deletion, which can carry a condition, or be part of a transaction or a batch
     */
    public UnconditionalDeleteAction<Vehicle, VehicleFields> deleting(VehicleKey key) {
        return operations.deleting(key);
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param orgId part of the key
     * @param serial part of the key
     * @param vehicleId part of the key
     * @return the check, which can carry a condition
     * @throws dev.singlet.InvalidKeyException if no key can be made of the values; nothing is sent
     */
    public CheckAction<Vehicle, VehicleFields> checking(OrgId orgId, int serial, UUID vehicleId) {
        return checking(new VehicleKey(orgId, serial, vehicleId));
    }

    /**
     * Prepares the check, within a transaction, that an item exists.
     *
     * @param key the key
     * @return the check, which can carry a condition
     */
    public CheckAction<Vehicle, VehicleFields> checking(VehicleKey key) {
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
    public List<Vehicle> putAll(Iterable<Vehicle> records) {
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
    public void deleteAll(Iterable<VehicleKey> keys) {
        operations.deleteAll(keys);
    }

    /**
     * The query {@code byOrgId}, to be narrowed by {@code serial}.
     */
    public static final class ByOrgId extends EntityQuery<Vehicle, VehicleFields> {
        private final KeyWriter prefix;

        private ByOrgId(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code serial}.
         *
         * @param serial the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByOrgIdSerial serial(int serial) {
            KeyWriter longer = prefix
                    .component("serial", serial, VehicleCodec.SERIAL_FORMAT)
                    .literal("#");
            return new ByOrgIdSerial(narrow(KeyRange.startingWith(longer)), longer);
        }

        /**
         * Narrows to items whose {@code serial} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Vehicle, VehicleFields> serial(Range<Integer> range) {
            return narrow(KeyRange.within(prefix, "serial", range, VehicleCodec.SERIAL_FORMAT,
                    KeyRange.After.SEGMENT_END));
        }
    }

    /**
     * The query {@code byOrgId}, to be narrowed by {@code vehicleId}.
     */
    public static final class ByOrgIdSerial extends EntityQuery<Vehicle, VehicleFields> {
        private final KeyWriter prefix;

        private ByOrgIdSerial(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code vehicleId}.
         *
         * @param vehicleId the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public Query<Vehicle, VehicleFields> vehicleId(UUID vehicleId) {
            return narrow(KeyRange.exactly(prefix
                    .component("vehicleId", vehicleId, KeyFormat.UUID)
                    .finish()));
        }

        /**
         * Narrows to items whose {@code vehicleId} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public Query<Vehicle, VehicleFields> vehicleId(Range<UUID> range) {
            return narrow(KeyRange.within(prefix, "vehicleId", range, KeyFormat.UUID,
                    KeyRange.After.KEY_END));
        }
    }

    /**
     * The query {@code byCity}, to be narrowed by {@code plate}.
     */
    public static final class ByCity extends EntityIndexQuery<Vehicle, VehicleKey, VehicleFields> {
        private final KeyWriter prefix;

        private ByCity(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code plate}.
         *
         * @param plate the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> plate(String plate) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("plate", plate, KeyFormat.STRING)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code plate} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> plate(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "plate", range,
                    KeyFormat.STRING, KeyRange.After.KEY_END)));
        }
    }

    /**
     * The query {@code byTown}, to be narrowed by {@code city}.
     */
    public static final class ByTown extends EntityIndexQuery<Vehicle, VehicleKey, VehicleFields> {
        private final KeyWriter prefix;

        private ByTown(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code city}.
         *
         * @param city the value to look for
         * @return the query, which can be narrowed further
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public ByTownCity city(String city) {
            KeyWriter longer = prefix
                    .component("city", city, KeyFormat.STRING)
                    .literal("#");
            return new ByTownCity(narrow(KeyRange.startingWith(longer)), longer, city);
        }

        /**
         * Narrows to items whose {@code city} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> city(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "city", range,
                    KeyFormat.STRING, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code byTown}, to be narrowed by {@code plate}.
     */
    public static final class ByTownCity extends EntityIndexQuery<Vehicle, VehicleKey, VehicleFields> {
        private final KeyWriter prefix;

        private final String city;

        private ByTownCity(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix, String city) {
            super(query);
            this.prefix = prefix;
            this.city = city;
        }

        /**
         * Narrows to items with exactly this {@code plate}.
         *
         * @param plate the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> plate(String plate) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("plate", plate, KeyFormat.STRING)
                    .literal("#")
                    .component("city", city, KeyFormat.LOWER)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code plate} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> plate(Range<String> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "plate", range,
                    KeyFormat.STRING, KeyRange.After.SEGMENT_END)));
        }
    }

    /**
     * The query {@code inspectedBy}, to be narrowed by {@code inspectedOn}.
     */
    public static final class InspectedBy extends EntityIndexQuery<Vehicle, VehicleKey, VehicleFields> {
        private final KeyWriter prefix;

        private InspectedBy(KeyQuery<Vehicle, VehicleFields> query, KeyWriter prefix) {
            super(query);
            this.prefix = prefix;
        }

        /**
         * Narrows to items with exactly this {@code inspectedOn}.
         *
         * @param inspectedOn the value to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of the value
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> inspectedOn(LocalDate inspectedOn) {
            return new IndexKeyQuery<>(narrow(KeyRange.exactly(prefix
                    .component("inspectedOn", inspectedOn, KeyFormat.DATE)
                    .finish())));
        }

        /**
         * Narrows to items whose {@code inspectedOn} lies in a range.
         *
         * @param range the values to look for
         * @return the query
         * @throws dev.singlet.InvalidKeyException if no key can be made of a bound
         */
        public IndexQuery<Vehicle, VehicleKey, VehicleFields> inspectedOn(Range<LocalDate> range) {
            return new IndexKeyQuery<>(narrow(KeyRange.within(prefix, "inspectedOn", range,
                    KeyFormat.DATE, KeyRange.After.KEY_END)));
        }
    }
}
