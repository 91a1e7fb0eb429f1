package dev.example.depot;

import dev.singlet.expression.BinaryField;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of {@link Vehicle}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleFields {
    static final VehicleFields INSTANCE = new VehicleFields();

    private VehicleFields() {
    }

    /**
     * Returns the attribute {@code orgId}.
     *
     * @return the attribute, to be compared
     */
    public Field<OrgId> orgId() {
        return Field.of("orgId", VehicleCodec.ORG_ID);
    }

    /**
     * Returns the attribute {@code vehicleId}.
     *
     * @return the attribute, to be compared
     */
    public Field<UUID> vehicleId() {
        return Field.of("vehicleId", AttributeCodec.UUID);
    }

    /**
     * Returns the attribute {@code serial}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> serial() {
        return NumberField.of("serial", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code city}.
     *
     * @return the attribute, to be compared
     */
    public StringField city() {
        return StringField.of("city");
    }

    /**
     * Returns the attribute {@code plate}.
     *
     * @return the attribute, to be compared
     */
    public StringField plate() {
        return StringField.of("plate");
    }

    /**
     * Returns the attribute {@code inspector}.
     *
     * @return the attribute, to be compared
     */
    public StringField inspector() {
        return StringField.of("inspector");
    }

    /**
     * Returns the attribute {@code inspectedOn}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> inspectedOn() {
        return OrderedField.of("inspectedOn", AttributeCodec.LOCAL_DATE);
    }

    /**
     * Returns the attribute {@code doors}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Byte> doors() {
        return NumberField.of("doors", AttributeCodec.BYTE);
    }

    /**
     * Returns the attribute {@code seats}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> seats() {
        return NumberField.of("seats", AttributeCodec.SHORT);
    }

    /**
     * Returns the attribute {@code mileage}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> mileage() {
        return NumberField.of("mileage", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code height}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Float> height() {
        return NumberField.of("height", AttributeCodec.FLOAT);
    }

    /**
     * Returns the attribute {@code weight}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Double> weight() {
        return NumberField.of("weight", AttributeCodec.DOUBLE);
    }

    /**
     * Returns the attribute {@code electric}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> electric() {
        return Field.of("electric", AttributeCodec.BOOLEAN);
    }

    /**
     * Returns the attribute {@code grade}.
     *
     * @return the attribute, to be compared
     */
    public Field<Character> grade() {
        return Field.of("grade", AttributeCodec.CHAR);
    }

    /**
     * Returns the attribute {@code spareDoors}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Byte> spareDoors() {
        return NumberField.of("spareDoors", AttributeCodec.BYTE);
    }

    /**
     * Returns the attribute {@code spareSeats}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> spareSeats() {
        return NumberField.of("spareSeats", AttributeCodec.SHORT);
    }

    /**
     * Returns the attribute {@code axles}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> axles() {
        return NumberField.of("axles", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code odometer}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> odometer() {
        return NumberField.of("odometer", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code width}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Float> width() {
        return NumberField.of("width", AttributeCodec.FLOAT);
    }

    /**
     * Returns the attribute {@code length}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Double> length() {
        return NumberField.of("length", AttributeCodec.DOUBLE);
    }

    /**
     * Returns the attribute {@code leased}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> leased() {
        return Field.of("leased", AttributeCodec.BOOLEAN);
    }

    /**
     * Returns the attribute {@code zone}.
     *
     * @return the attribute, to be compared
     */
    public Field<Character> zone() {
        return Field.of("zone", AttributeCodec.CHAR);
    }

    /**
     * Returns the attribute {@code price}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<BigDecimal> price() {
        return NumberField.of("price", AttributeCodec.BIG_DECIMAL);
    }

    /**
     * Returns the attribute {@code frame}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<BigInteger> frame() {
        return NumberField.of("frame", AttributeCodec.BIG_INTEGER);
    }

    /**
     * Returns the attribute {@code fuel}.
     *
     * @return the attribute, to be compared
     */
    public Field<Vehicle.Fuel> fuel() {
        return Field.of("fuel", VehicleCodec.FUEL);
    }

    /**
     * Returns the attribute {@code boughtAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> boughtAt() {
        return OrderedField.of("boughtAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code registeredOn}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> registeredOn() {
        return OrderedField.of("registeredOn", AttributeCodec.LOCAL_DATE);
    }

    /**
     * Returns the attribute {@code warranty}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Duration> warranty() {
        return OrderedField.of("warranty", AttributeCodec.DURATION);
    }

    /**
     * Returns the attribute {@code photo}.
     *
     * @return the attribute, to be compared
     */
    public BinaryField photo() {
        return BinaryField.of("photo");
    }

    /**
     * Returns the attribute {@code thumbnail}.
     *
     * @return the attribute, to be compared
     */
    public BinaryField thumbnail() {
        return BinaryField.of("thumbnail");
    }

    /**
     * Returns the attribute {@code telemetry}.
     *
     * @return the attribute, to be compared
     */
    public Field<AttributeValue> telemetry() {
        return Field.of("telemetry", AttributeCodec.ATTRIBUTE_VALUE);
    }

    /**
     * Returns the attribute {@code drivers}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> drivers() {
        return ListField.of("drivers", VehicleCodec.DRIVERS, StringField::of);
    }

    /**
     * Returns the attribute {@code fuels}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Vehicle.Fuel, Field<Vehicle.Fuel>> fuels() {
        return ListField.of("fuels", VehicleCodec.FUELS, element -> Field.of(element,
                VehicleCodec.FUEL));
    }

    /**
     * Returns the attribute {@code tags}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> tags() {
        return SetField.of("tags", VehicleCodec.TAGS);
    }

    /**
     * Returns the attribute {@code codes}.
     *
     * @return the attribute, to be compared
     */
    public SetField<Integer> codes() {
        return SetField.of("codes", VehicleCodec.CODES);
    }

    /**
     * Returns the attribute {@code counts}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Long, NumberField<Long>> counts() {
        return MapField.of("counts", VehicleCodec.COUNTS, AttributeCodec.STRING,
                element -> NumberField.of(element, AttributeCodec.LONG));
    }

    /**
     * Returns the attribute {@code rates}.
     *
     * @return the attribute, to be compared
     */
    public MapField<Vehicle.Fuel, BigDecimal, NumberField<BigDecimal>> rates() {
        return MapField.of("rates", VehicleCodec.RATES, VehicleCodec.FUEL,
                element -> NumberField.of(element, AttributeCodec.BIG_DECIMAL));
    }

    /**
     * Returns the attribute {@code history}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Map<String, List<UUID>>, MapField<String, List<UUID>, ListField<UUID, Field<UUID>>>> history(
            ) {
        return ListField.of("history", VehicleCodec.HISTORY, element -> MapField.of(element,
                AttributeCodec.map(AttributeCodec.list(AttributeCodec.UUID)), AttributeCodec.STRING,
                innerElement -> ListField.of(innerElement, AttributeCodec.list(AttributeCodec.UUID),
                innerInnerElement -> Field.of(innerInnerElement, AttributeCodec.UUID))));
    }

    /**
     * Returns the attribute {@code dimensions}.
     *
     * @return the attribute, to be compared
     */
    public DimensionsFields dimensions() {
        return new DimensionsFields(FieldPath.of("dimensions"));
    }

    /**
     * Returns the attribute {@code owner}.
     *
     * @return the attribute, to be compared
     */
    public OwnerFields owner() {
        return new OwnerFields(FieldPath.of("owner"));
    }

    /**
     * Returns the attribute {@code formerOwners}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Owner, OwnerFields> formerOwners() {
        return ListField.of("formerOwners", VehicleCodec.FORMER_OWNERS, OwnerFields::new);
    }

    /**
     * Returns the attribute {@code parts}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Vehicle.Part, PartFields> parts() {
        return MapField.of("parts", VehicleCodec.PARTS, AttributeCodec.STRING, PartFields::new);
    }

    /**
     * Returns the attribute {@code color}.
     *
     * @return the attribute, to be compared
     */
    public Field<Color> color() {
        return Field.of("color", VehicleCodec.COLOR);
    }

    /**
     * Returns the attribute {@code note}.
     *
     * @return the attribute, to be compared
     */
    public StringField note() {
        return StringField.of("note");
    }

    /**
     * Returns the attribute {@code internal.remark}.
     *
     * @return the attribute, to be compared
     */
    public StringField remark() {
        return StringField.of("internal.remark");
    }

    /**
     * Returns the attribute {@code lessor}.
     *
     * @return the attribute, to be compared
     */
    public Field<OrgId> lessor() {
        return Field.of("lessor", VehicleCodec.ORG_ID);
    }

    /**
     * Returns the attribute {@code createdAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> createdAt() {
        return OrderedField.of("createdAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code updatedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> updatedAt() {
        return OrderedField.of("updatedAt", AttributeCodec.INSTANT);
    }

    /**
     * The attributes of a nested {@link Vehicle.Dimensions}.
     */
    public static final class DimensionsFields extends DocumentField<Vehicle.Dimensions> {
        private DimensionsFields(FieldPath path) {
            super(path, VehicleCodec.DIMENSIONS);
        }

        /**
         * Returns the attribute {@code length}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Double> length() {
            return NumberField.of(path().child("length"), AttributeCodec.DOUBLE);
        }

        /**
         * Returns the attribute {@code width}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Double> width() {
            return NumberField.of(path().child("width"), AttributeCodec.DOUBLE);
        }

        /**
         * Returns the attribute {@code height}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Double> height() {
            return NumberField.of(path().child("height"), AttributeCodec.DOUBLE);
        }
    }

    /**
     * The attributes of a nested {@link Owner}.
     */
    public static final class OwnerFields extends DocumentField<Owner> {
        private OwnerFields(FieldPath path) {
            super(path, VehicleCodec.OWNER);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }

        /**
         * Returns the attribute {@code address}.
         *
         * @return the attribute, to be compared
         */
        public AddressFields address() {
            return new AddressFields(path().child("address"));
        }
    }

    /**
     * The attributes of a nested {@link Vehicle.Part}.
     */
    public static final class PartFields extends DocumentField<Vehicle.Part> {
        private PartFields(FieldPath path) {
            super(path, VehicleCodec.PART_SPARE_OF);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }

        /**
         * Returns the attribute {@code parts}.
         *
         * @return the attribute, to be compared
         */
        public ListField<Vehicle.Part, PartFields> parts() {
            return ListField.of(path().child("parts"), VehicleCodec.PART_PARTS, PartFields::new);
        }

        /**
         * Returns the attribute {@code spareOf}.
         *
         * @return the attribute, to be compared
         */
        public PartFields spareOf() {
            return new PartFields(path().child("spareOf"));
        }

        /**
         * Returns the attribute {@code suppliers}.
         *
         * @return the attribute, to be compared
         */
        public SetField<UUID> suppliers() {
            return SetField.of(path().child("suppliers"), VehicleCodec.PART_SUPPLIERS);
        }
    }

    /**
     * The attributes of a nested {@link Owner.Address}.
     */
    public static final class AddressFields extends DocumentField<Owner.Address> {
        private AddressFields(FieldPath path) {
            super(path, VehicleCodec.OWNER_ADDRESS);
        }

        /**
         * Returns the attribute {@code street}.
         *
         * @return the attribute, to be compared
         */
        public StringField street() {
            return StringField.of(path().child("street"));
        }

        /**
         * Returns the attribute {@code zip-code}.
         *
         * @return the attribute, to be compared
         */
        public StringField zipCode() {
            return StringField.of(path().child("zip-code"));
        }

        /**
         * Returns the attribute {@code country}.
         *
         * @return the attribute, to be compared
         */
        public CountryFields country() {
            return new CountryFields(path().child("country"));
        }
    }

    /**
     * The attributes of a nested {@link Owner.Country}.
     */
    public static final class CountryFields extends DocumentField<Owner.Country> {
        private CountryFields(FieldPath path) {
            super(path, VehicleCodec.ADDRESS_COUNTRY);
        }

        /**
         * Returns the attribute {@code code}.
         *
         * @return the attribute, to be compared
         */
        public StringField code() {
            return StringField.of(path().child("code"));
        }

        /**
         * Returns the attribute {@code continent}.
         *
         * @return the attribute, to be compared
         */
        public Field<Owner.Continent> continent() {
            return Field.of(path().child("continent"), VehicleCodec.COUNTRY_CONTINENT);
        }
    }
}
