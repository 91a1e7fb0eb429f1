package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Vehicle}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehiclePaths {
    static final VehiclePaths INSTANCE = new VehiclePaths();

    private VehiclePaths() {
    }

    /**
     * Goes on to the attribute {@code drivers}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> drivers() {
        return new GrowingListPath<>(NestedPlace.of("drivers", "drivers"), VehicleCodec.DRIVERS,
                VehicleCodec::checkDrivers, element -> new ValuePath<>(element,
                AttributeCodec.STRING, ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code fuels}.
     *
     * @return the path
     */
    public GrowingListPath<Vehicle.Fuel, ValuePath<Vehicle.Fuel, PathUse.Required>, PathUse.Through> fuels(
            ) {
        return new GrowingListPath<>(NestedPlace.of("fuels", "fuels"), VehicleCodec.FUELS,
                ValueCheck.none(), element -> new ValuePath<>(element, VehicleCodec.FUEL,
                ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code counts}.
     *
     * @return the path
     */
    public MapPath<String, Long, NumberPath<Long, PathUse.Removable>, PathUse.Through> counts() {
        return new MapPath<>(NestedPlace.of("counts", "counts"), VehicleCodec.COUNTS,
                VehicleCodec::checkCounts, AttributeCodec.STRING,
                element -> NumberPath.whole(element, AttributeCodec.LONG, ValueCheck.none(),
                Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /**
     * Goes on to the attribute {@code rates}.
     *
     * @return the path
     */
    public MapPath<Vehicle.Fuel, BigDecimal, NumberPath<BigDecimal, PathUse.Removable>, PathUse.Through> rates(
            ) {
        return new MapPath<>(NestedPlace.of("rates", "rates"), VehicleCodec.RATES,
                ValueCheck.none(), VehicleCodec.FUEL, element -> NumberPath.of(element,
                AttributeCodec.BIG_DECIMAL, ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code history}.
     *
     * @return the path
     */
    public GrowingListPath<Map<String, List<UUID>>, MapPath<String, List<UUID>, GrowingListPath<UUID, ValuePath<UUID, PathUse.Required>, PathUse.Removable>, PathUse.Required>, PathUse.Through> history(
            ) {
        return new GrowingListPath<>(NestedPlace.of("history", "history"), VehicleCodec.HISTORY,
                VehicleCodec::checkHistory, element -> new MapPath<>(element, AttributeCodec.map(
                AttributeCodec.list(AttributeCodec.UUID)), ValueCheck.none(), AttributeCodec.STRING,
                innerElement -> new GrowingListPath<>(innerElement, AttributeCodec.list(
                AttributeCodec.UUID), ValueCheck.none(),
                innerInnerElement -> new ValuePath<>(innerInnerElement, AttributeCodec.UUID,
                ValueCheck.none()))));
    }

    /**
     * Goes on to the attribute {@code dimensions}.
     *
     * @return the path
     */
    public DimensionsPaths<PathUse.Through> dimensions() {
        return new DimensionsPaths<>(NestedPlace.of("dimensions", "dimensions"));
    }

    /**
     * Goes on to the attribute {@code owner}.
     *
     * @return the path
     */
    public OwnerPaths<PathUse.Through> owner() {
        return new OwnerPaths<>(NestedPlace.of("owner", "owner"));
    }

    /**
     * Goes on to the attribute {@code formerOwners}.
     *
     * @return the path
     */
    public GrowingListPath<Owner, OwnerPaths<PathUse.Required>, PathUse.Through> formerOwners() {
        return new GrowingListPath<>(NestedPlace.of("formerOwners", "formerOwners"),
                VehicleCodec.FORMER_OWNERS, VehicleCodec::checkFormerOwners, OwnerPaths::new);
    }

    /**
     * Goes on to the attribute {@code parts}.
     *
     * @return the path
     */
    public MapPath<String, Vehicle.Part, PartPaths<PathUse.Removable>, PathUse.Through> parts() {
        return new MapPath<>(NestedPlace.of("parts", "parts"), VehicleCodec.PARTS,
                VehicleCodec::checkParts, AttributeCodec.STRING, PartPaths::new);
    }

    /**
     * The ways to the components of a nested {@link Vehicle.Dimensions}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class DimensionsPaths<C extends PathUse> extends NestedPath<Vehicle.Dimensions, C> {
        private final NestedPlace document;

        private DimensionsPaths(NestedPlace document) {
            super(document, VehicleCodec.DIMENSIONS,
                    VehicleCodec.DimensionsCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code length}.
         *
         * @return the path
         */
        public NumberPath<Double, PathUse.Required> length() {
            return NumberPath.of(document.required("length", "length"), AttributeCodec.DOUBLE,
                    ValueCheck.none());
        }

        /**
         * Goes on to the attribute {@code width}.
         *
         * @return the path
         */
        public NumberPath<Double, PathUse.Required> width() {
            return NumberPath.of(document.required("width", "width"), AttributeCodec.DOUBLE,
                    ValueCheck.none());
        }

        /**
         * Goes on to the attribute {@code height}.
         *
         * @return the path
         */
        public NumberPath<Double, PathUse.Removable> height() {
            return NumberPath.of(document.optional("height", "height"), AttributeCodec.DOUBLE,
                    ValueCheck.none());
        }
    }

    /**
     * The ways to the components of a nested {@link Owner}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class OwnerPaths<C extends PathUse> extends NestedPath<Owner, C> {
        private final NestedPlace document;

        private OwnerPaths(NestedPlace document) {
            super(document, VehicleCodec.OWNER, VehicleCodec.OwnerCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code name}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> name() {
            return new ValuePath<>(document.required("name", "name"), AttributeCodec.STRING,
                    VehicleCodec.OwnerCodec::checkName);
        }

        /**
         * Goes on to the attribute {@code address}.
         *
         * @return the path
         */
        public AddressPaths<PathUse.Removable> address() {
            return new AddressPaths<>(document.optional("address", "address"));
        }
    }

    /**
     * The ways to the components of a nested {@link Vehicle.Part}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class PartPaths<C extends PathUse> extends NestedPath<Vehicle.Part, C> {
        private final NestedPlace document;

        private PartPaths(NestedPlace document) {
            super(document, VehicleCodec.PART_SPARE_OF, VehicleCodec.PartCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code name}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> name() {
            return new ValuePath<>(document.required("name", "name"), AttributeCodec.STRING,
                    VehicleCodec.PartCodec::checkName);
        }

        /**
         * Goes on to the attribute {@code parts}.
         *
         * @return the path
         */
        public GrowingListPath<Vehicle.Part, PartPaths<PathUse.Required>, PathUse.Required> parts(
                ) {
            return new GrowingListPath<>(document.required("parts", "parts"),
                    VehicleCodec.PART_PARTS, VehicleCodec.PartCodec::checkParts, PartPaths::new);
        }

        /**
         * Goes on to the attribute {@code spareOf}.
         *
         * @return the path
         */
        public PartPaths<PathUse.Removable> spareOf() {
            return new PartPaths<>(document.optional("spareOf", "spareOf"));
        }

        /**
         * Goes on to the attribute {@code suppliers}.
         *
         * @return the path
         */
        public ValuePath<Set<UUID>, PathUse.Required> suppliers() {
            return new ValuePath<>(document.required("suppliers", "suppliers"),
                    VehicleCodec.PART_SUPPLIERS, VehicleCodec.PartCodec::checkSuppliers);
        }
    }

    /**
     * The ways to the components of a nested {@link Owner.Address}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class AddressPaths<C extends PathUse> extends NestedPath<Owner.Address, C> {
        private final NestedPlace document;

        private AddressPaths(NestedPlace document) {
            super(document, VehicleCodec.OWNER_ADDRESS,
                    VehicleCodec.AddressCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code street}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> street() {
            return new ValuePath<>(document.required("street", "street"), AttributeCodec.STRING,
                    VehicleCodec.AddressCodec::checkStreet);
        }

        /**
         * Goes on to the attribute {@code zip-code}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> zipCode() {
            return new ValuePath<>(document.required("zipCode", "zip-code"), AttributeCodec.STRING,
                    VehicleCodec.AddressCodec::checkZipCode);
        }

        /**
         * Goes on to the attribute {@code country}.
         *
         * @return the path
         */
        public CountryPaths<PathUse.Required> country() {
            return new CountryPaths<>(document.required("country", "country"));
        }
    }

    /**
     * The ways to the components of a nested {@link Owner.Country}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class CountryPaths<C extends PathUse> extends NestedPath<Owner.Country, C> {
        private final NestedPlace document;

        private CountryPaths(NestedPlace document) {
            super(document, VehicleCodec.ADDRESS_COUNTRY,
                    VehicleCodec.CountryCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code code}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> code() {
            return new ValuePath<>(document.required("code", "code"), AttributeCodec.STRING,
                    VehicleCodec.CountryCodec::checkCode);
        }

        /**
         * Goes on to the attribute {@code continent}.
         *
         * @return the path
         */
        public ValuePath<Owner.Continent, PathUse.Required> continent() {
            return new ValuePath<>(document.required("continent", "continent"),
                    VehicleCodec.COUNTRY_CONTINENT, VehicleCodec.CountryCodec::checkContinent);
        }
    }
}
