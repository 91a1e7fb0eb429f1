package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes attributes of one {@link Vehicle} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleUpdate extends EntityUpdate<Vehicle, VehicleFields, VehicleUpdate> {
    private final VehicleKey key;

    VehicleUpdate(EntityOperations<Vehicle, VehicleKey, VehicleFields> operations, VehicleKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.NANOS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
    }

    /**
     * Sets {@code city} and {@code plate}, and with them the index keys {@code gsi1PK} and {@code gsi1SK}
     * and {@code platesPK} and {@code platesSK}.
     *
     * @param city the new value
     * @param plate the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate cityAndPlate(String city, @Nullable String plate) {
        VehicleCodec.checkCity(city, violations());
        changes().set("city", city, AttributeCodec.STRING);
        if (plate == null) {
            changes().remove("plate");
        } else {
            changes().set("plate", plate, AttributeCodec.STRING);
        }
        changes().setKey("gsi1PK", () -> VehicleCodec.gsi1Partition(city));
        changes().setKey("gsi1SK", () -> VehicleCodec.gsi1Sort(city, plate));
        changes().setKey("platesPK", () -> VehicleCodec.platesPartition(city));
        changes().setKey("platesSK", () -> VehicleCodec.platesSort(city, plate));
        return this;
    }

    /**
     * Sets {@code inspector}, and with it the index key {@code gsi2PK}.
     *
     * @param inspector the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate inspector(@Nullable String inspector) {
        if (inspector == null) {
            changes().remove("inspector");
        } else {
            changes().set("inspector", inspector, AttributeCodec.STRING);
        }
        changes().setKey("gsi2PK", () -> VehicleCodec.gsi2Partition(inspector));
        return this;
    }

    /**
     * Removes {@code inspector}, and with it the index key {@code gsi2PK}.
     *
     * @return this update
     */
    public VehicleUpdate clearInspector() {
        changes().remove("inspector");
        changes().remove("gsi2PK");
        return this;
    }

    /**
     * Sets {@code inspectedOn}, and with it the index key {@code gsi2SK}.
     *
     * @param inspectedOn the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate inspectedOn(@Nullable LocalDate inspectedOn) {
        if (inspectedOn == null) {
            changes().remove("inspectedOn");
        } else {
            changes().set("inspectedOn", inspectedOn, AttributeCodec.LOCAL_DATE);
        }
        changes().setKey("gsi2SK", () -> VehicleCodec.gsi2Sort(inspectedOn));
        return this;
    }

    /**
     * Removes {@code inspectedOn}, and with it the index key {@code gsi2SK}.
     *
     * @return this update
     */
    public VehicleUpdate clearInspectedOn() {
        changes().remove("inspectedOn");
        changes().remove("gsi2SK");
        return this;
    }

    /**
     * Sets {@code doors}.
     *
     * @param doors the new value
     * @return this update
     */
    public VehicleUpdate doors(byte doors) {
        changes().set("doors", doors, AttributeCodec.BYTE);
        return this;
    }

    /**
     * Adds to {@code doors}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Byte.MIN_VALUE} or greater than {@code Byte.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToDoors(long delta) {
        changes().addWhole("doors", delta, Byte.MIN_VALUE, Byte.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code seats}.
     *
     * @param seats the new value
     * @return this update
     */
    public VehicleUpdate seats(short seats) {
        changes().set("seats", seats, AttributeCodec.SHORT);
        return this;
    }

    /**
     * Adds to {@code seats}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Short.MIN_VALUE} or greater than {@code Short.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToSeats(long delta) {
        changes().addWhole("seats", delta, Short.MIN_VALUE, Short.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code mileage}.
     *
     * @param mileage the new value
     * @return this update
     */
    public VehicleUpdate mileage(long mileage) {
        changes().set("mileage", mileage, AttributeCodec.LONG);
        return this;
    }

    /**
     * Adds to {@code mileage}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Long.MIN_VALUE} or greater than {@code Long.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToMileage(long delta) {
        changes().addWhole("mileage", delta, Long.MIN_VALUE, Long.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code height}.
     *
     * @param height the new value
     * @return this update
     */
    public VehicleUpdate height(float height) {
        changes().set("height", height, AttributeCodec.FLOAT);
        return this;
    }

    /**
     * Adds to {@code height}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToHeight(float delta) {
        changes().add("height", delta, AttributeCodec.FLOAT);
        return this;
    }

    /**
     * Sets {@code weight}.
     *
     * @param weight the new value
     * @return this update
     */
    public VehicleUpdate weight(double weight) {
        changes().set("weight", weight, AttributeCodec.DOUBLE);
        return this;
    }

    /**
     * Adds to {@code weight}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToWeight(double delta) {
        changes().add("weight", delta, AttributeCodec.DOUBLE);
        return this;
    }

    /**
     * Sets {@code electric}.
     *
     * @param electric the new value
     * @return this update
     */
    public VehicleUpdate electric(boolean electric) {
        changes().set("electric", electric, AttributeCodec.BOOLEAN);
        return this;
    }

    /**
     * Sets {@code grade}.
     *
     * @param grade the new value
     * @return this update
     */
    public VehicleUpdate grade(char grade) {
        changes().set("grade", grade, AttributeCodec.CHAR);
        return this;
    }

    /**
     * Sets {@code spareDoors}.
     *
     * @param spareDoors the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate spareDoors(@Nullable Byte spareDoors) {
        if (spareDoors == null) {
            changes().remove("spareDoors");
        } else {
            changes().set("spareDoors", spareDoors, AttributeCodec.BYTE);
        }
        return this;
    }

    /**
     * Removes {@code spareDoors}.
     *
     * @return this update
     */
    public VehicleUpdate clearSpareDoors() {
        changes().remove("spareDoors");
        return this;
    }

    /**
     * Adds to {@code spareDoors}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Byte.MIN_VALUE} or greater than {@code Byte.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToSpareDoors(long delta) {
        changes().addWhole("spareDoors", delta, Byte.MIN_VALUE, Byte.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code spareSeats}.
     *
     * @param spareSeats the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate spareSeats(@Nullable Short spareSeats) {
        if (spareSeats == null) {
            changes().remove("spareSeats");
        } else {
            changes().set("spareSeats", spareSeats, AttributeCodec.SHORT);
        }
        return this;
    }

    /**
     * Removes {@code spareSeats}.
     *
     * @return this update
     */
    public VehicleUpdate clearSpareSeats() {
        changes().remove("spareSeats");
        return this;
    }

    /**
     * Adds to {@code spareSeats}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Short.MIN_VALUE} or greater than {@code Short.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToSpareSeats(long delta) {
        changes().addWhole("spareSeats", delta, Short.MIN_VALUE, Short.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code axles}.
     *
     * @param axles the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate axles(@Nullable Integer axles) {
        if (axles == null) {
            changes().remove("axles");
        } else {
            changes().set("axles", axles, AttributeCodec.INT);
        }
        return this;
    }

    /**
     * Removes {@code axles}.
     *
     * @return this update
     */
    public VehicleUpdate clearAxles() {
        changes().remove("axles");
        return this;
    }

    /**
     * Adds to {@code axles}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToAxles(long delta) {
        changes().addWhole("axles", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code odometer}.
     *
     * @param odometer the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate odometer(@Nullable Long odometer) {
        if (odometer == null) {
            changes().remove("odometer");
        } else {
            changes().set("odometer", odometer, AttributeCodec.LONG);
        }
        return this;
    }

    /**
     * Removes {@code odometer}.
     *
     * @return this update
     */
    public VehicleUpdate clearOdometer() {
        changes().remove("odometer");
        return this;
    }

    /**
     * Adds to {@code odometer}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Long.MIN_VALUE} or greater than {@code Long.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToOdometer(long delta) {
        changes().addWhole("odometer", delta, Long.MIN_VALUE, Long.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code width}.
     *
     * @param width the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate width(@Nullable Float width) {
        if (width == null) {
            changes().remove("width");
        } else {
            changes().set("width", width, AttributeCodec.FLOAT);
        }
        return this;
    }

    /**
     * Removes {@code width}.
     *
     * @return this update
     */
    public VehicleUpdate clearWidth() {
        changes().remove("width");
        return this;
    }

    /**
     * Adds to {@code width}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToWidth(float delta) {
        changes().add("width", delta, AttributeCodec.FLOAT);
        return this;
    }

    /**
     * Sets {@code length}.
     *
     * @param length the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate length(@Nullable Double length) {
        if (length == null) {
            changes().remove("length");
        } else {
            changes().set("length", length, AttributeCodec.DOUBLE);
        }
        return this;
    }

    /**
     * Removes {@code length}.
     *
     * @return this update
     */
    public VehicleUpdate clearLength() {
        changes().remove("length");
        return this;
    }

    /**
     * Adds to {@code length}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToLength(double delta) {
        changes().add("length", delta, AttributeCodec.DOUBLE);
        return this;
    }

    /**
     * Sets {@code leased}.
     *
     * @param leased the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate leased(@Nullable Boolean leased) {
        if (leased == null) {
            changes().remove("leased");
        } else {
            changes().set("leased", leased, AttributeCodec.BOOLEAN);
        }
        return this;
    }

    /**
     * Removes {@code leased}.
     *
     * @return this update
     */
    public VehicleUpdate clearLeased() {
        changes().remove("leased");
        return this;
    }

    /**
     * Sets {@code zone}.
     *
     * @param zone the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate zone(@Nullable Character zone) {
        if (zone == null) {
            changes().remove("zone");
        } else {
            changes().set("zone", zone, AttributeCodec.CHAR);
        }
        return this;
    }

    /**
     * Removes {@code zone}.
     *
     * @return this update
     */
    public VehicleUpdate clearZone() {
        changes().remove("zone");
        return this;
    }

    /**
     * Sets {@code price}.
     *
     * @param price the new value
     * @return this update
     */
    public VehicleUpdate price(BigDecimal price) {
        VehicleCodec.checkPrice(price, violations());
        changes().set("price", price, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Adds to {@code price}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToPrice(BigDecimal delta) {
        changes().add("price", delta, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Sets {@code frame}.
     *
     * @param frame the new value
     * @return this update
     */
    public VehicleUpdate frame(BigInteger frame) {
        VehicleCodec.checkFrame(frame, violations());
        changes().set("frame", frame, AttributeCodec.BIG_INTEGER);
        return this;
    }

    /**
     * Adds to {@code frame}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public VehicleUpdate addToFrame(BigInteger delta) {
        changes().add("frame", delta, AttributeCodec.BIG_INTEGER);
        return this;
    }

    /**
     * Sets {@code fuel}.
     *
     * @param fuel the new value
     * @return this update
     */
    public VehicleUpdate fuel(Vehicle.Fuel fuel) {
        VehicleCodec.checkFuel(fuel, violations());
        changes().set("fuel", fuel, VehicleCodec.FUEL);
        return this;
    }

    /**
     * Sets {@code boughtAt}.
     *
     * @param boughtAt the new value
     * @return this update
     */
    public VehicleUpdate boughtAt(Instant boughtAt) {
        VehicleCodec.checkBoughtAt(boughtAt, violations());
        changes().set("boughtAt", boughtAt, AttributeCodec.INSTANT);
        return this;
    }

    /**
     * Sets {@code registeredOn}.
     *
     * @param registeredOn the new value
     * @return this update
     */
    public VehicleUpdate registeredOn(LocalDate registeredOn) {
        VehicleCodec.checkRegisteredOn(registeredOn, violations());
        changes().set("registeredOn", registeredOn, AttributeCodec.LOCAL_DATE);
        return this;
    }

    /**
     * Sets {@code warranty}.
     *
     * @param warranty the new value
     * @return this update
     */
    public VehicleUpdate warranty(Duration warranty) {
        VehicleCodec.checkWarranty(warranty, violations());
        changes().set("warranty", warranty, AttributeCodec.DURATION);
        return this;
    }

    /**
     * Sets {@code photo}.
     *
     * @param photo the new value
     * @return this update
     */
    public VehicleUpdate photo(byte[] photo) {
        VehicleCodec.checkPhoto(photo, violations());
        changes().set("photo", photo, AttributeCodec.BYTES);
        return this;
    }

    /**
     * Sets {@code thumbnail}.
     *
     * @param thumbnail the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate thumbnail(byte @Nullable [] thumbnail) {
        if (thumbnail == null) {
            changes().remove("thumbnail");
        } else {
            changes().set("thumbnail", thumbnail, AttributeCodec.BYTES);
        }
        return this;
    }

    /**
     * Removes {@code thumbnail}.
     *
     * @return this update
     */
    public VehicleUpdate clearThumbnail() {
        changes().remove("thumbnail");
        return this;
    }

    /**
     * Sets {@code telemetry}.
     *
     * @param telemetry the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate telemetry(@Nullable AttributeValue telemetry) {
        if (telemetry == null) {
            changes().remove("telemetry");
        } else {
            changes().set("telemetry", telemetry, AttributeCodec.ATTRIBUTE_VALUE);
        }
        return this;
    }

    /**
     * Removes {@code telemetry}.
     *
     * @return this update
     */
    public VehicleUpdate clearTelemetry() {
        changes().remove("telemetry");
        return this;
    }

    /**
     * Sets {@code drivers}.
     *
     * @param drivers the new value
     * @return this update
     */
    public VehicleUpdate drivers(List<String> drivers) {
        VehicleCodec.checkDrivers(drivers, violations());
        changes().set("drivers", drivers, VehicleCodec.DRIVERS);
        return this;
    }

    /**
     * Adds elements at the end of {@code drivers}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate appendToDrivers(List<String> elements) {
        changes().append("drivers", elements, VehicleCodec.DRIVERS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code drivers}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate prependToDrivers(List<String> elements) {
        changes().prepend("drivers", elements, VehicleCodec.DRIVERS);
        return this;
    }

    /**
     * Sets {@code fuels}.
     *
     * @param fuels the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate fuels(@Nullable List<Vehicle.Fuel> fuels) {
        if (fuels == null) {
            changes().remove("fuels");
        } else {
            changes().set("fuels", fuels, VehicleCodec.FUELS);
        }
        return this;
    }

    /**
     * Removes {@code fuels}.
     *
     * @return this update
     */
    public VehicleUpdate clearFuels() {
        changes().remove("fuels");
        return this;
    }

    /**
     * Adds elements at the end of {@code fuels}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate appendToFuels(List<Vehicle.Fuel> elements) {
        changes().append("fuels", elements, VehicleCodec.FUELS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code fuels}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate prependToFuels(List<Vehicle.Fuel> elements) {
        changes().prepend("fuels", elements, VehicleCodec.FUELS);
        return this;
    }

    /**
     * Sets {@code tags}.
     *
     * @param tags the new value
     * @return this update
     */
    public VehicleUpdate tags(Set<String> tags) {
        VehicleCodec.checkTags(tags, violations());
        if (tags == null || tags.isEmpty()) {
            changes().remove("tags");
        } else {
            changes().set("tags", tags, VehicleCodec.TAGS);
        }
        return this;
    }

    /**
     * Adds elements to {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate addToTags(Set<String> elements) {
        changes().addToSet("tags", elements, VehicleCodec.TAGS);
        return this;
    }

    /**
     * Removes elements from {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate removeFromTags(Set<String> elements) {
        changes().removeFromSet("tags", elements, VehicleCodec.TAGS);
        return this;
    }

    /**
     * Sets {@code codes}.
     *
     * @param codes the new value
     * @return this update
     */
    public VehicleUpdate codes(Set<Integer> codes) {
        VehicleCodec.checkCodes(codes, violations());
        if (codes == null || codes.isEmpty()) {
            changes().remove("codes");
        } else {
            changes().set("codes", codes, VehicleCodec.CODES);
        }
        return this;
    }

    /**
     * Adds elements to {@code codes}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate addToCodes(Set<Integer> elements) {
        changes().addToSet("codes", elements, VehicleCodec.CODES);
        return this;
    }

    /**
     * Removes elements from {@code codes}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate removeFromCodes(Set<Integer> elements) {
        changes().removeFromSet("codes", elements, VehicleCodec.CODES);
        return this;
    }

    /**
     * Sets {@code counts}.
     *
     * @param counts the new value
     * @return this update
     */
    public VehicleUpdate counts(Map<String, Long> counts) {
        VehicleCodec.checkCounts(counts, violations());
        changes().set("counts", counts, VehicleCodec.COUNTS);
        return this;
    }

    /**
     * Puts an entry into {@code counts}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public VehicleUpdate putInCounts(String key, Long value) {
        changes().putInMap("counts", key, AttributeCodec.STRING, value, AttributeCodec.LONG);
        return this;
    }

    /**
     * Removes an entry from {@code counts}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public VehicleUpdate removeFromCounts(String key) {
        changes().removeFromMap("counts", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code rates}.
     *
     * @param rates the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate rates(@Nullable Map<Vehicle.Fuel, BigDecimal> rates) {
        if (rates == null) {
            changes().remove("rates");
        } else {
            changes().set("rates", rates, VehicleCodec.RATES);
        }
        return this;
    }

    /**
     * Removes {@code rates}.
     *
     * @return this update
     */
    public VehicleUpdate clearRates() {
        changes().remove("rates");
        return this;
    }

    /**
     * Puts an entry into {@code rates}. The update is refused with {@link dev.singlet.ConditionFailedException} for an
     * item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public VehicleUpdate putInRates(Vehicle.Fuel key, BigDecimal value) {
        changes().putInMap("rates", key, VehicleCodec.FUEL, value, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Removes an entry from {@code rates}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public VehicleUpdate removeFromRates(Vehicle.Fuel key) {
        changes().removeFromMap("rates", key, VehicleCodec.FUEL);
        return this;
    }

    /**
     * Sets {@code history}.
     *
     * @param history the new value
     * @return this update
     */
    public VehicleUpdate history(List<Map<String, List<UUID>>> history) {
        VehicleCodec.checkHistory(history, violations());
        changes().set("history", history, VehicleCodec.HISTORY);
        return this;
    }

    /**
     * Adds elements at the end of {@code history}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate appendToHistory(List<Map<String, List<UUID>>> elements) {
        changes().append("history", elements, VehicleCodec.HISTORY);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code history}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate prependToHistory(List<Map<String, List<UUID>>> elements) {
        changes().prepend("history", elements, VehicleCodec.HISTORY);
        return this;
    }

    /**
     * Sets {@code dimensions}.
     *
     * @param dimensions the new value
     * @return this update
     */
    public VehicleUpdate dimensions(Vehicle.Dimensions dimensions) {
        VehicleCodec.checkDimensions(dimensions, violations());
        changes().set("dimensions", dimensions, VehicleCodec.DIMENSIONS);
        return this;
    }

    /**
     * Sets {@code owner}.
     *
     * @param owner the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate owner(@Nullable Owner owner) {
        VehicleCodec.checkOwner(owner, violations());
        if (owner == null) {
            changes().remove("owner");
        } else {
            changes().set("owner", owner, VehicleCodec.OWNER);
        }
        return this;
    }

    /**
     * Removes {@code owner}.
     *
     * @return this update
     */
    public VehicleUpdate clearOwner() {
        changes().remove("owner");
        return this;
    }

    /**
     * Sets {@code formerOwners}.
     *
     * @param formerOwners the new value
     * @return this update
     */
    public VehicleUpdate formerOwners(List<Owner> formerOwners) {
        VehicleCodec.checkFormerOwners(formerOwners, violations());
        changes().set("formerOwners", formerOwners, VehicleCodec.FORMER_OWNERS);
        return this;
    }

    /**
     * Adds elements at the end of {@code formerOwners}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate appendToFormerOwners(List<Owner> elements) {
        violations().elements("formerOwners", elements, VehicleCodec.OwnerCodec.INSTANCE::validate);
        changes().append("formerOwners", elements, VehicleCodec.FORMER_OWNERS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code formerOwners}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public VehicleUpdate prependToFormerOwners(List<Owner> elements) {
        violations().elements("formerOwners", elements, VehicleCodec.OwnerCodec.INSTANCE::validate);
        changes().prepend("formerOwners", elements, VehicleCodec.FORMER_OWNERS);
        return this;
    }

    /**
     * Sets {@code parts}.
     *
     * @param parts the new value
     * @return this update
     */
    public VehicleUpdate parts(Map<String, Vehicle.Part> parts) {
        VehicleCodec.checkParts(parts, violations());
        changes().set("parts", parts, VehicleCodec.PARTS);
        return this;
    }

    /**
     * Puts an entry into {@code parts}. The update is refused with {@link dev.singlet.ConditionFailedException} for an
     * item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public VehicleUpdate putInParts(String key, Vehicle.Part value) {
        violations().value("parts", value, VehicleCodec.PartCodec.INSTANCE::validate);
        changes().putInMap("parts", key, AttributeCodec.STRING, value, VehicleCodec.PART_SPARE_OF);
        return this;
    }

    /**
     * Removes an entry from {@code parts}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public VehicleUpdate removeFromParts(String key) {
        changes().removeFromMap("parts", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code color}.
     *
     * @param color the new value
     * @return this update
     */
    public VehicleUpdate color(Color color) {
        VehicleCodec.checkColor(color, violations());
        changes().set("color", color, VehicleCodec.COLOR);
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate note(@Nullable String note) {
        if (note == null) {
            changes().remove("note");
        } else {
            changes().set("note", note, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code note}.
     *
     * @return this update
     */
    public VehicleUpdate clearNote() {
        changes().remove("note");
        return this;
    }

    /**
     * Sets {@code remark}.
     *
     * @param remark the new value
     * @return this update
     */
    public VehicleUpdate remark(String remark) {
        VehicleCodec.checkRemark(remark, violations());
        changes().set("internal.remark", remark, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code lessor}.
     *
     * @param lessor the new value, or null to remove the attribute
     * @return this update
     */
    public VehicleUpdate lessor(@Nullable OrgId lessor) {
        if (lessor == null) {
            changes().remove("lessor");
        } else {
            changes().set("lessor", lessor, VehicleCodec.ORG_ID);
        }
        return this;
    }

    /**
     * Removes {@code lessor}.
     *
     * @return this update
     */
    public VehicleUpdate clearLessor() {
        changes().remove("lessor");
        return this;
    }

    /**
     * Sets a value within a document, a list or a map, as in {@code set(c -> c.address().city(), "Rome")}.
     * Null removes it, if it may be absent.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @param value the new value
     * @param <V> the type of the value
     * @return this update
     */
    public <V> VehicleUpdate set(
            Function<VehiclePaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(VehiclePaths.INSTANCE), value);
        return this;
    }

    /**
     * Removes a value that may be absent, or an entry of a map.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @return this update
     */
    public VehicleUpdate remove(
            Function<VehiclePaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(VehiclePaths.INSTANCE));
        return this;
    }

    /**
     * Adds to a number, of which absence counts as zero. An update with it is not sent again after a lost
     * response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if something on the way is absent, or
     * a whole number would leave the range of its type and constraints.
     *
     * @param path the way to the number
     * @param delta what to add; may be negative
     * @param <N> the type of the number
     * @return this update
     */
    public <N extends Number> VehicleUpdate addTo(
            Function<VehiclePaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(VehiclePaths.INSTANCE), delta);
        return this;
    }

    /**
     * Adds elements at the end of a list, of which absence counts as empty. An update with it is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> VehicleUpdate append(Function<VehiclePaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(VehiclePaths.INSTANCE), elements);
        return this;
    }

    /**
     * Adds elements at the beginning of a list, of which absence counts as empty. An update with it is not
     * sent again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> VehicleUpdate prepend(
            Function<VehiclePaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().prepend(path.apply(VehiclePaths.INSTANCE), elements);
        return this;
    }

    /**
     * Removes an element of a list; those behind it move up. An update with it is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item without such an element.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @return this update
     */
    public VehicleUpdate removeAt(Function<VehiclePaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(VehiclePaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code city}, {@code doors},
     * {@code seats}, {@code mileage}, {@code height}, {@code weight}, {@code electric}, {@code grade},
     * {@code price}, {@code frame}, {@code fuel}, {@code boughtAt}, {@code registeredOn},
     * {@code warranty}, {@code photo}, {@code drivers}, {@code counts}, {@code history},
     * {@code dimensions}, {@code formerOwners}, {@code parts}, {@code color}, {@code remark}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public VehicleUpdate orCreate() {
        NewItem item = newItem();
        item.set("orgId", this.key.orgId(), VehicleCodec.ORG_ID);
        item.set("serial", this.key.serial(), AttributeCodec.INT);
        item.set("vehicleId", this.key.vehicleId(), AttributeCodec.UUID);
        Instant createdAt = generated().timeIfCreated(KeyFormat.NANOS);
        item.set("createdAt", createdAt, AttributeCodec.INSTANT);
        item.require("city", "city");
        item.require("doors", "doors");
        item.require("seats", "seats");
        item.require("mileage", "mileage");
        item.require("height", "height");
        item.require("weight", "weight");
        item.require("electric", "electric");
        item.require("grade", "grade");
        item.require("price", "price");
        item.require("frame", "frame");
        item.require("fuel", "fuel");
        item.require("boughtAt", "boughtAt");
        item.require("registeredOn", "registeredOn");
        item.require("warranty", "warranty");
        item.require("photo", "photo");
        item.require("drivers", "drivers");
        item.require("counts", "counts");
        item.require("history", "history");
        item.require("dimensions", "dimensions");
        item.require("formerOwners", "formerOwners");
        item.require("parts", "parts");
        item.require("color", "color");
        item.require("remark", "internal.remark");
        return this;
    }

    @Override
    protected VehicleUpdate self() {
        return this;
    }
}
