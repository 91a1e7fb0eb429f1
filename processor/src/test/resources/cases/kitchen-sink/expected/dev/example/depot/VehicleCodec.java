package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Vehicle} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleCodec extends EntityCodec<Vehicle, VehicleKey> {
    /**
     * The only instance.
     */
    public static final VehicleCodec INSTANCE = new VehicleCodec();

    private static final OrgId.Converter ORG_ID_CONVERTER = new OrgId.Converter();

    static final AttributeCodec<OrgId> ORG_ID = AttributeCodec.converted(ORG_ID_CONVERTER,
            AttributeCodec.STRING);

    static final AttributeCodec<Vehicle.Fuel> FUEL = AttributeCodec.enumName(Vehicle.Fuel.class);

    static final AttributeCodec<List<String>> DRIVERS = AttributeCodec.list(AttributeCodec.STRING);

    static final AttributeCodec<List<Vehicle.Fuel>> FUELS = AttributeCodec.list(
            AttributeCodec.enumName(Vehicle.Fuel.class));

    static final AttributeCodec<Set<String>> TAGS = AttributeCodec.set(AttributeCodec.STRING);

    static final AttributeCodec<Set<Integer>> CODES = AttributeCodec.set(AttributeCodec.INT);

    static final AttributeCodec<Map<String, Long>> COUNTS = AttributeCodec.map(AttributeCodec.LONG);

    static final AttributeCodec<Map<Vehicle.Fuel, BigDecimal>> RATES = AttributeCodec.map(
            AttributeCodec.enumName(Vehicle.Fuel.class), AttributeCodec.BIG_DECIMAL);

    static final AttributeCodec<List<Map<String, List<UUID>>>> HISTORY = AttributeCodec.list(
            AttributeCodec.map(AttributeCodec.list(AttributeCodec.UUID)));

    static final AttributeCodec<Vehicle.Dimensions> DIMENSIONS = AttributeCodec.document(
            DimensionsCodec.INSTANCE);

    static final AttributeCodec<Owner> OWNER = AttributeCodec.document(OwnerCodec.INSTANCE);

    static final AttributeCodec<List<Owner>> FORMER_OWNERS = AttributeCodec.list(
            AttributeCodec.document(OwnerCodec.INSTANCE));

    static final AttributeCodec<Map<String, Vehicle.Part>> PARTS = AttributeCodec.map(
            AttributeCodec.document(PartCodec.INSTANCE));

    static final AttributeCodec<Color> COLOR = AttributeCodec.converted(new ColorConverter(),
            AttributeCodec.list(AttributeCodec.INT));

    static final AttributeCodec<Owner.Address> OWNER_ADDRESS = AttributeCodec.document(
            AddressCodec.INSTANCE);

    static final AttributeCodec<List<Vehicle.Part>> PART_PARTS = AttributeCodec.list(
            AttributeCodec.document(PartCodec.INSTANCE));

    static final AttributeCodec<Vehicle.Part> PART_SPARE_OF = AttributeCodec.document(
            PartCodec.INSTANCE);

    static final AttributeCodec<Set<UUID>> PART_SUPPLIERS = AttributeCodec.set(AttributeCodec.UUID);

    static final AttributeCodec<Owner.Country> ADDRESS_COUNTRY = AttributeCodec.document(
            CountryCodec.INSTANCE);

    static final AttributeCodec<Owner.Continent> COUNTRY_CONTINENT = AttributeCodec.enumName(Owner.Continent.class);

    static final KeyFormat<OrgId> ORG_ID_FORMAT = KeyFormat.converted(ORG_ID_CONVERTER,
            KeyFormat.LOWER);

    static final KeyFormat<Integer> SERIAL_FORMAT = KeyFormat.paddedInt(10);

    private VehicleCodec() {
        super("VEHICLE", Vehicle.class);
    }

    @Override
    public void write(Vehicle vehicle, ItemWriter item) {
        item.put("orgId", vehicle.orgId(), ORG_ID);
        item.put("vehicleId", vehicle.vehicleId(), AttributeCodec.UUID);
        item.put("serial", vehicle.serial(), AttributeCodec.INT);
        item.put("city", vehicle.city(), AttributeCodec.STRING);
        item.putIfPresent("plate", vehicle.plate(), AttributeCodec.STRING);
        item.putIfPresent("inspector", vehicle.inspector(), AttributeCodec.STRING);
        item.putOptional("inspectedOn", vehicle.inspectedOn(), AttributeCodec.LOCAL_DATE);
        item.put("doors", vehicle.doors(), AttributeCodec.BYTE);
        item.put("seats", vehicle.seats(), AttributeCodec.SHORT);
        item.put("mileage", vehicle.mileage(), AttributeCodec.LONG);
        item.put("height", vehicle.height(), AttributeCodec.FLOAT);
        item.put("weight", vehicle.weight(), AttributeCodec.DOUBLE);
        item.put("electric", vehicle.electric(), AttributeCodec.BOOLEAN);
        item.put("grade", vehicle.grade(), AttributeCodec.CHAR);
        item.putIfPresent("spareDoors", vehicle.spareDoors(), AttributeCodec.BYTE);
        item.putIfPresent("spareSeats", vehicle.spareSeats(), AttributeCodec.SHORT);
        item.putIfPresent("axles", vehicle.axles(), AttributeCodec.INT);
        item.putIfPresent("odometer", vehicle.odometer(), AttributeCodec.LONG);
        item.putIfPresent("width", vehicle.width(), AttributeCodec.FLOAT);
        item.putIfPresent("length", vehicle.length(), AttributeCodec.DOUBLE);
        item.putIfPresent("leased", vehicle.leased(), AttributeCodec.BOOLEAN);
        item.putIfPresent("zone", vehicle.zone(), AttributeCodec.CHAR);
        item.put("price", vehicle.price(), AttributeCodec.BIG_DECIMAL);
        item.put("frame", vehicle.frame(), AttributeCodec.BIG_INTEGER);
        item.put("fuel", vehicle.fuel(), FUEL);
        item.put("boughtAt", vehicle.boughtAt(), AttributeCodec.INSTANT);
        item.put("registeredOn", vehicle.registeredOn(), AttributeCodec.LOCAL_DATE);
        item.put("warranty", vehicle.warranty(), AttributeCodec.DURATION);
        item.put("photo", vehicle.photo(), AttributeCodec.BYTES);
        item.putIfPresent("thumbnail", vehicle.thumbnail(), AttributeCodec.BYTES);
        item.putIfPresent("telemetry", vehicle.telemetry(), AttributeCodec.ATTRIBUTE_VALUE);
        item.put("drivers", vehicle.drivers(), DRIVERS);
        item.putIfPresent("fuels", vehicle.fuels(), FUELS);
        item.putSet("tags", vehicle.tags(), TAGS);
        item.putSet("codes", vehicle.codes(), CODES);
        item.put("counts", vehicle.counts(), COUNTS);
        item.putOptional("rates", vehicle.rates(), RATES);
        item.put("history", vehicle.history(), HISTORY);
        item.put("dimensions", vehicle.dimensions(), DIMENSIONS);
        item.putIfPresent("owner", vehicle.owner(), OWNER);
        item.put("formerOwners", vehicle.formerOwners(), FORMER_OWNERS);
        item.put("parts", vehicle.parts(), PARTS);
        item.put("color", vehicle.color(), COLOR);
        item.putOptional("note", vehicle.note(), AttributeCodec.STRING);
        item.put("internal.remark", vehicle.remark(), AttributeCodec.STRING);
        item.putIfPresent("lessor", vehicle.lessor(), ORG_ID);
        item.put("createdAt", vehicle.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", vehicle.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Vehicle read(ItemReader item) {
        return new Vehicle(
                item.get("orgId", ORG_ID),
                item.get("vehicleId", AttributeCodec.UUID),
                item.get("serial", AttributeCodec.INT),
                item.get("city", AttributeCodec.STRING),
                item.find("plate", AttributeCodec.STRING),
                item.find("inspector", AttributeCodec.STRING),
                Optional.ofNullable(item.find("inspectedOn", AttributeCodec.LOCAL_DATE)),
                item.get("doors", AttributeCodec.BYTE),
                item.get("seats", AttributeCodec.SHORT),
                item.get("mileage", AttributeCodec.LONG),
                item.get("height", AttributeCodec.FLOAT),
                item.get("weight", AttributeCodec.DOUBLE),
                item.get("electric", AttributeCodec.BOOLEAN),
                item.get("grade", AttributeCodec.CHAR),
                item.find("spareDoors", AttributeCodec.BYTE),
                item.find("spareSeats", AttributeCodec.SHORT),
                item.find("axles", AttributeCodec.INT),
                item.find("odometer", AttributeCodec.LONG),
                item.find("width", AttributeCodec.FLOAT),
                item.find("length", AttributeCodec.DOUBLE),
                item.find("leased", AttributeCodec.BOOLEAN),
                item.find("zone", AttributeCodec.CHAR),
                item.get("price", AttributeCodec.BIG_DECIMAL),
                item.get("frame", AttributeCodec.BIG_INTEGER),
                item.get("fuel", FUEL),
                item.get("boughtAt", AttributeCodec.INSTANT),
                item.get("registeredOn", AttributeCodec.LOCAL_DATE),
                item.get("warranty", AttributeCodec.DURATION),
                item.get("photo", AttributeCodec.BYTES),
                item.find("thumbnail", AttributeCodec.BYTES),
                item.find("telemetry", AttributeCodec.ATTRIBUTE_VALUE),
                item.get("drivers", DRIVERS),
                item.find("fuels", FUELS),
                item.getSet("tags", TAGS),
                item.getSet("codes", CODES),
                item.get("counts", COUNTS),
                Optional.ofNullable(item.find("rates", RATES)),
                item.get("history", HISTORY),
                item.get("dimensions", DIMENSIONS),
                item.find("owner", OWNER),
                item.get("formerOwners", FORMER_OWNERS),
                item.get("parts", PARTS),
                item.get("color", COLOR),
                Optional.ofNullable(item.find("note", AttributeCodec.STRING)),
                item.get("internal.remark", AttributeCodec.STRING),
                item.find("lessor", ORG_ID),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Vehicle vehicle, ItemWriter item) {
        item.putIndexKey("gsi1PK", gsi1Partition(vehicle.city()));
        item.putIndexKey("gsi1SK", gsi1Sort(vehicle.city(), vehicle.plate()));
        item.putIndexKey("platesPK", platesPartition(vehicle.city()));
        item.putIndexKey("platesSK", platesSort(vehicle.city(), vehicle.plate()));
        item.putIndexKey("gsi2PK", gsi2Partition(vehicle.inspector()));
        item.putIndexKey("gsi2SK", gsi2Sort(vehicle.inspectedOn().orElse(null)));
    }

    @Override
    public VehicleKey keyOf(Vehicle vehicle) {
        return VehicleKey.of(vehicle);
    }

    @Override
    public VehicleKey parseKey(String partition, @Nullable String sort) {
        return VehicleKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Vehicle complete(Vehicle vehicle, GeneratedValues generated) {
        return new Vehicle(
                vehicle.orgId(),
                generated.timeOrderedUuidUnless(vehicle.vehicleId()),
                vehicle.serial(),
                vehicle.city(),
                vehicle.plate(),
                vehicle.inspector(),
                vehicle.inspectedOn(),
                vehicle.doors(),
                vehicle.seats(),
                vehicle.mileage(),
                vehicle.height(),
                vehicle.weight(),
                vehicle.electric(),
                vehicle.grade(),
                vehicle.spareDoors(),
                vehicle.spareSeats(),
                vehicle.axles(),
                vehicle.odometer(),
                vehicle.width(),
                vehicle.length(),
                vehicle.leased(),
                vehicle.zone(),
                vehicle.price(),
                vehicle.frame(),
                vehicle.fuel(),
                vehicle.boughtAt(),
                vehicle.registeredOn(),
                vehicle.warranty(),
                vehicle.photo(),
                vehicle.thumbnail(),
                vehicle.telemetry(),
                vehicle.drivers(),
                vehicle.fuels(),
                vehicle.tags(),
                vehicle.codes(),
                vehicle.counts(),
                vehicle.rates(),
                vehicle.history(),
                vehicle.dimensions(),
                vehicle.owner(),
                vehicle.formerOwners(),
                vehicle.parts(),
                vehicle.color(),
                vehicle.note(),
                vehicle.remark(),
                vehicle.lessor(),
                generated.timeUnless(vehicle.createdAt(), KeyFormat.NANOS),
                generated.time(KeyFormat.NANOS));
    }

    @Override
    public void validate(Vehicle vehicle, Violations violations) {
        checkOrgId(vehicle.orgId(), violations);
        checkCity(vehicle.city(), violations);
        violations.required("inspectedOn", vehicle.inspectedOn());
        checkPrice(vehicle.price(), violations);
        checkFrame(vehicle.frame(), violations);
        checkFuel(vehicle.fuel(), violations);
        checkBoughtAt(vehicle.boughtAt(), violations);
        checkRegisteredOn(vehicle.registeredOn(), violations);
        checkWarranty(vehicle.warranty(), violations);
        checkPhoto(vehicle.photo(), violations);
        checkDrivers(vehicle.drivers(), violations);
        checkTags(vehicle.tags(), violations);
        checkCodes(vehicle.codes(), violations);
        checkCounts(vehicle.counts(), violations);
        violations.required("rates", vehicle.rates());
        checkHistory(vehicle.history(), violations);
        checkDimensions(vehicle.dimensions(), violations);
        checkOwner(vehicle.owner(), violations);
        checkFormerOwners(vehicle.formerOwners(), violations);
        checkParts(vehicle.parts(), violations);
        checkColor(vehicle.color(), violations);
        violations.required("note", vehicle.note());
        checkRemark(vehicle.remark(), violations);
    }

    static void checkOrgId(OrgId orgId, Violations violations) {
        violations.required("orgId", orgId);
    }

    static void checkCity(String city, Violations violations) {
        violations.required("city", city);
    }

    static void checkPrice(BigDecimal price, Violations violations) {
        violations.required("price", price);
    }

    static void checkFrame(BigInteger frame, Violations violations) {
        violations.required("frame", frame);
    }

    static void checkFuel(Vehicle.Fuel fuel, Violations violations) {
        violations.required("fuel", fuel);
    }

    static void checkBoughtAt(Instant boughtAt, Violations violations) {
        violations.required("boughtAt", boughtAt);
    }

    static void checkRegisteredOn(LocalDate registeredOn, Violations violations) {
        violations.required("registeredOn", registeredOn);
    }

    static void checkWarranty(Duration warranty, Violations violations) {
        violations.required("warranty", warranty);
    }

    static void checkPhoto(byte[] photo, Violations violations) {
        violations.required("photo", photo);
    }

    static void checkDrivers(List<String> drivers, Violations violations) {
        violations.required("drivers", drivers);
    }

    static void checkTags(Set<String> tags, Violations violations) {
        violations.required("tags", tags);
    }

    static void checkCodes(Set<Integer> codes, Violations violations) {
        violations.required("codes", codes);
    }

    static void checkCounts(Map<String, Long> counts, Violations violations) {
        violations.required("counts", counts);
    }

    static void checkHistory(List<Map<String, List<UUID>>> history, Violations violations) {
        violations.required("history", history);
    }

    static void checkDimensions(Vehicle.Dimensions dimensions, Violations violations) {
        violations.required("dimensions", dimensions);
        violations.nested("dimensions", dimensions, DimensionsCodec.INSTANCE::validate);
    }

    static void checkOwner(@Nullable Owner owner, Violations violations) {
        violations.nested("owner", owner, OwnerCodec.INSTANCE::validate);
    }

    static void checkFormerOwners(List<Owner> formerOwners, Violations violations) {
        violations.required("formerOwners", formerOwners);
        violations.elements("formerOwners", formerOwners, OwnerCodec.INSTANCE::validate);
    }

    static void checkParts(Map<String, Vehicle.Part> parts, Violations violations) {
        violations.required("parts", parts);
        violations.values("parts", parts, PartCodec.INSTANCE::validate);
    }

    static void checkColor(Color color, Violations violations) {
        violations.required("color", color);
    }

    static void checkRemark(String remark, Violations violations) {
        violations.required("remark", remark);
    }

    /**
     * Returns the index key {@code gsi1PK = CITY#{city}}.
     */
    static String gsi1Partition(String city) {
        return KeyWriter.partition("Vehicle", "gsi1PK")
                .literal("CITY#")
                .component("city", city, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1SK = PLATE#{city:lower}#{plate}}, or null while a component of it
     * is absent.
     */
    static @Nullable String gsi1Sort(String city, @Nullable String plate) {
        if (plate == null) {
            return null;
        }
        return KeyWriter.sort("Vehicle", "gsi1SK")
                .literal("PLATE#")
                .component("city", city, KeyFormat.LOWER)
                .literal("#")
                .component("plate", plate, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code platesPK = CITY#{city:lower}}.
     */
    static String platesPartition(String city) {
        return KeyWriter.partition("Vehicle", "platesPK")
                .literal("CITY#")
                .component("city", city, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code platesSK = PLATE#{city}#{plate}#{city:lower}}, or null while a
     * component of it is absent.
     */
    static @Nullable String platesSort(String city, @Nullable String plate) {
        if (plate == null) {
            return null;
        }
        return KeyWriter.sort("Vehicle", "platesSK")
                .literal("PLATE#")
                .component("city", city, KeyFormat.STRING)
                .literal("#")
                .component("plate", plate, KeyFormat.STRING)
                .literal("#")
                .component("city", city, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2PK = INSPECTOR#{inspector}}, or null while a component of it is
     * absent.
     */
    static @Nullable String gsi2Partition(@Nullable String inspector) {
        if (inspector == null) {
            return null;
        }
        return KeyWriter.partition("Vehicle", "gsi2PK")
                .literal("INSPECTOR#")
                .component("inspector", inspector, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2SK = {inspectedOn}}, or null while a component of it is absent.
     */
    static @Nullable String gsi2Sort(@Nullable LocalDate inspectedOn) {
        if (inspectedOn == null) {
            return null;
        }
        return KeyWriter.sort("Vehicle", "gsi2SK")
                .component("inspectedOn", inspectedOn, KeyFormat.DATE)
                .finish();
    }

    /**
     * Converts between {@link Vehicle.Dimensions} and its map.
     */
    public static final class DimensionsCodec extends RecordCodec<Vehicle.Dimensions> {
        /**
         * The only instance.
         */
        public static final DimensionsCodec INSTANCE = new DimensionsCodec();

        private DimensionsCodec() {
        }

        @Override
        public void write(Vehicle.Dimensions dimensions, ItemWriter item) {
            item.put("length", dimensions.length(), AttributeCodec.DOUBLE);
            item.put("width", dimensions.width(), AttributeCodec.DOUBLE);
            item.putOptional("height", dimensions.height(), AttributeCodec.DOUBLE);
        }

        @Override
        public Vehicle.Dimensions read(ItemReader item) {
            return new Vehicle.Dimensions(
                    item.get("length", AttributeCodec.DOUBLE),
                    item.get("width", AttributeCodec.DOUBLE),
                    Optional.ofNullable(item.find("height", AttributeCodec.DOUBLE)));
        }

        @Override
        public void validate(Vehicle.Dimensions dimensions, Violations violations) {
            violations.required("height", dimensions.height());
        }
    }

    /**
     * Converts between {@link Owner} and its map.
     */
    public static final class OwnerCodec extends RecordCodec<Owner> {
        /**
         * The only instance.
         */
        public static final OwnerCodec INSTANCE = new OwnerCodec();

        private OwnerCodec() {
        }

        @Override
        public void write(Owner owner, ItemWriter item) {
            item.put("name", owner.name(), AttributeCodec.STRING);
            item.putIfPresent("address", owner.address(), OWNER_ADDRESS);
        }

        @Override
        public Owner read(ItemReader item) {
            return new Owner(
                    item.get("name", AttributeCodec.STRING),
                    item.find("address", OWNER_ADDRESS));
        }

        @Override
        public void validate(Owner owner, Violations violations) {
            checkName(owner.name(), violations);
            checkAddress(owner.address(), violations);
        }

        static void checkName(String name, Violations violations) {
            violations.required("name", name);
        }

        static void checkAddress(Owner. @Nullable Address address, Violations violations) {
            violations.nested("address", address, AddressCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link Vehicle.Part} and its map.
     */
    public static final class PartCodec extends RecordCodec<Vehicle.Part> {
        /**
         * The only instance.
         */
        public static final PartCodec INSTANCE = new PartCodec();

        private PartCodec() {
        }

        @Override
        public void write(Vehicle.Part part, ItemWriter item) {
            item.put("name", part.name(), AttributeCodec.STRING);
            item.put("parts", part.parts(), PART_PARTS);
            item.putIfPresent("spareOf", part.spareOf(), PART_SPARE_OF);
            item.putSet("suppliers", part.suppliers(), PART_SUPPLIERS);
        }

        @Override
        public Vehicle.Part read(ItemReader item) {
            return new Vehicle.Part(
                    item.get("name", AttributeCodec.STRING),
                    item.get("parts", PART_PARTS),
                    item.find("spareOf", PART_SPARE_OF),
                    item.getSet("suppliers", PART_SUPPLIERS));
        }

        @Override
        public void validate(Vehicle.Part part, Violations violations) {
            checkName(part.name(), violations);
            checkParts(part.parts(), violations);
            checkSpareOf(part.spareOf(), violations);
            checkSuppliers(part.suppliers(), violations);
        }

        static void checkName(String name, Violations violations) {
            violations.required("name", name);
        }

        static void checkParts(List<Vehicle.Part> parts, Violations violations) {
            violations.required("parts", parts);
            violations.elements("parts", parts, PartCodec.INSTANCE::validate);
        }

        static void checkSpareOf(Vehicle. @Nullable Part spareOf, Violations violations) {
            violations.nested("spareOf", spareOf, PartCodec.INSTANCE::validate);
        }

        static void checkSuppliers(Set<UUID> suppliers, Violations violations) {
            violations.required("suppliers", suppliers);
        }
    }

    /**
     * Converts between {@link Owner.Address} and its map.
     */
    public static final class AddressCodec extends RecordCodec<Owner.Address> {
        /**
         * The only instance.
         */
        public static final AddressCodec INSTANCE = new AddressCodec();

        private AddressCodec() {
        }

        @Override
        public void write(Owner.Address address, ItemWriter item) {
            item.put("street", address.street(), AttributeCodec.STRING);
            item.put("zip-code", address.zipCode(), AttributeCodec.STRING);
            item.put("country", address.country(), ADDRESS_COUNTRY);
        }

        @Override
        public Owner.Address read(ItemReader item) {
            return new Owner.Address(
                    item.get("street", AttributeCodec.STRING),
                    item.get("zip-code", AttributeCodec.STRING),
                    item.get("country", ADDRESS_COUNTRY));
        }

        @Override
        public void validate(Owner.Address address, Violations violations) {
            checkStreet(address.street(), violations);
            checkZipCode(address.zipCode(), violations);
            checkCountry(address.country(), violations);
        }

        static void checkStreet(String street, Violations violations) {
            violations.required("street", street);
        }

        static void checkZipCode(String zipCode, Violations violations) {
            violations.required("zipCode", zipCode);
        }

        static void checkCountry(Owner.Country country, Violations violations) {
            violations.required("country", country);
            violations.nested("country", country, CountryCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link Owner.Country} and its map.
     */
    public static final class CountryCodec extends RecordCodec<Owner.Country> {
        /**
         * The only instance.
         */
        public static final CountryCodec INSTANCE = new CountryCodec();

        private CountryCodec() {
        }

        @Override
        public void write(Owner.Country country, ItemWriter item) {
            item.put("code", country.code(), AttributeCodec.STRING);
            item.put("continent", country.continent(), COUNTRY_CONTINENT);
        }

        @Override
        public Owner.Country read(ItemReader item) {
            return new Owner.Country(
                    item.get("code", AttributeCodec.STRING),
                    item.get("continent", COUNTRY_CONTINENT));
        }

        @Override
        public void validate(Owner.Country country, Violations violations) {
            checkCode(country.code(), violations);
            checkContinent(country.continent(), violations);
        }

        static void checkCode(String code, Violations violations) {
            violations.required("code", code);
        }

        static void checkContinent(Owner.Continent continent, Violations violations) {
            violations.required("continent", continent);
        }
    }
}
