package dev.example.depot;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the components of a new {@link Vehicle}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleDraft {
    private final OrgId orgId;

    private final int serial;

    private final String city;

    private final byte doors;

    private final short seats;

    private final long mileage;

    private final float height;

    private final double weight;

    private final boolean electric;

    private final char grade;

    private final BigDecimal price;

    private final BigInteger frame;

    private final Vehicle.Fuel fuel;

    private final Instant boughtAt;

    private final LocalDate registeredOn;

    private final Duration warranty;

    private final byte[] photo;

    private final List<String> drivers;

    private final Map<String, Long> counts;

    private final List<Map<String, List<UUID>>> history;

    private final Vehicle.Dimensions dimensions;

    private final List<Owner> formerOwners;

    private final Map<String, Vehicle.Part> parts;

    private final Color color;

    private final String remark;

    private @Nullable UUID vehicleId;

    private @Nullable String plate;

    private @Nullable String inspector;

    private Optional<LocalDate> inspectedOn = Optional.empty();

    private @Nullable Byte spareDoors;

    private @Nullable Short spareSeats;

    private @Nullable Integer axles;

    private @Nullable Long odometer;

    private @Nullable Float width;

    private @Nullable Double length;

    private @Nullable Boolean leased;

    private @Nullable Character zone;

    private byte @Nullable [] thumbnail;

    private @Nullable AttributeValue telemetry;

    private @Nullable List<Vehicle.Fuel> fuels;

    private Set<String> tags = Set.of();

    private Set<Integer> codes = Set.of();

    private Optional<Map<Vehicle.Fuel, BigDecimal>> rates = Optional.empty();

    private @Nullable Owner owner;

    private Optional<String> note = Optional.empty();

    private @Nullable OrgId lessor;

    private @Nullable Instant createdAt;

    private VehicleDraft(OrgId orgId, int serial, String city, byte doors, short seats,
            long mileage, float height, double weight, boolean electric, char grade,
            BigDecimal price, BigInteger frame, Vehicle.Fuel fuel, Instant boughtAt,
            LocalDate registeredOn, Duration warranty, byte[] photo, List<String> drivers,
            Map<String, Long> counts, List<Map<String, List<UUID>>> history,
            Vehicle.Dimensions dimensions, List<Owner> formerOwners,
            Map<String, Vehicle.Part> parts, Color color, String remark) {
        this.orgId = orgId;
        this.serial = serial;
        this.city = city;
        this.doors = doors;
        this.seats = seats;
        this.mileage = mileage;
        this.height = height;
        this.weight = weight;
        this.electric = electric;
        this.grade = grade;
        this.price = price;
        this.frame = frame;
        this.fuel = fuel;
        this.boughtAt = boughtAt;
        this.registeredOn = registeredOn;
        this.warranty = warranty;
        this.photo = photo;
        this.drivers = drivers;
        this.counts = counts;
        this.history = history;
        this.dimensions = dimensions;
        this.formerOwners = formerOwners;
        this.parts = parts;
        this.color = color;
        this.remark = remark;
    }

    static NeedsOrgId start() {
        return orgId ->
                serial ->
                city ->
                doors ->
                seats ->
                mileage ->
                height ->
                weight ->
                electric ->
                grade ->
                price ->
                frame ->
                fuel ->
                boughtAt ->
                registeredOn ->
                warranty ->
                photo ->
                drivers ->
                counts ->
                history ->
                dimensions ->
                formerOwners ->
                parts ->
                color ->
                remark ->
                new VehicleDraft(orgId, serial, city, doors, seats, mileage, height, weight,
                        electric, grade, price, frame, fuel, boughtAt, registeredOn, warranty,
                        photo, drivers, counts, history, dimensions, formerOwners, parts, color,
                        remark);
    }

    /**
     * Sets {@code vehicleId}, which is generated otherwise.
     *
     * @param vehicleId the value, or null to generate it
     * @return this draft
     */
    public VehicleDraft vehicleId(@Nullable UUID vehicleId) {
        this.vehicleId = vehicleId;
        return this;
    }

    /**
     * Sets {@code plate}, which is absent otherwise.
     *
     * @param plate the value, or null for none
     * @return this draft
     */
    public VehicleDraft plate(@Nullable String plate) {
        this.plate = plate;
        return this;
    }

    /**
     * Sets {@code inspector}, which is absent otherwise.
     *
     * @param inspector the value, or null for none
     * @return this draft
     */
    public VehicleDraft inspector(@Nullable String inspector) {
        this.inspector = inspector;
        return this;
    }

    /**
     * Sets {@code inspectedOn}, which is absent otherwise.
     *
     * @param inspectedOn the value, or null for none
     * @return this draft
     */
    public VehicleDraft inspectedOn(@Nullable LocalDate inspectedOn) {
        this.inspectedOn = Optional.ofNullable(inspectedOn);
        return this;
    }

    /**
     * Sets {@code spareDoors}, which is absent otherwise.
     *
     * @param spareDoors the value, or null for none
     * @return this draft
     */
    public VehicleDraft spareDoors(@Nullable Byte spareDoors) {
        this.spareDoors = spareDoors;
        return this;
    }

    /**
     * Sets {@code spareSeats}, which is absent otherwise.
     *
     * @param spareSeats the value, or null for none
     * @return this draft
     */
    public VehicleDraft spareSeats(@Nullable Short spareSeats) {
        this.spareSeats = spareSeats;
        return this;
    }

    /**
     * Sets {@code axles}, which is absent otherwise.
     *
     * @param axles the value, or null for none
     * @return this draft
     */
    public VehicleDraft axles(@Nullable Integer axles) {
        this.axles = axles;
        return this;
    }

    /**
     * Sets {@code odometer}, which is absent otherwise.
     *
     * @param odometer the value, or null for none
     * @return this draft
     */
    public VehicleDraft odometer(@Nullable Long odometer) {
        this.odometer = odometer;
        return this;
    }

    /**
     * Sets {@code width}, which is absent otherwise.
     *
     * @param width the value, or null for none
     * @return this draft
     */
    public VehicleDraft width(@Nullable Float width) {
        this.width = width;
        return this;
    }

    /**
     * Sets {@code length}, which is absent otherwise.
     *
     * @param length the value, or null for none
     * @return this draft
     */
    public VehicleDraft length(@Nullable Double length) {
        this.length = length;
        return this;
    }

    /**
     * Sets {@code leased}, which is absent otherwise.
     *
     * @param leased the value, or null for none
     * @return this draft
     */
    public VehicleDraft leased(@Nullable Boolean leased) {
        this.leased = leased;
        return this;
    }

    /**
     * Sets {@code zone}, which is absent otherwise.
     *
     * @param zone the value, or null for none
     * @return this draft
     */
    public VehicleDraft zone(@Nullable Character zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Sets {@code thumbnail}, which is absent otherwise.
     *
     * @param thumbnail the value, or null for none
     * @return this draft
     */
    public VehicleDraft thumbnail(byte @Nullable [] thumbnail) {
        this.thumbnail = thumbnail;
        return this;
    }

    /**
     * Sets {@code telemetry}, which is absent otherwise.
     *
     * @param telemetry the value, or null for none
     * @return this draft
     */
    public VehicleDraft telemetry(@Nullable AttributeValue telemetry) {
        this.telemetry = telemetry;
        return this;
    }

    /**
     * Sets {@code fuels}, which is absent otherwise.
     *
     * @param fuels the value, or null for none
     * @return this draft
     */
    public VehicleDraft fuels(@Nullable List<Vehicle.Fuel> fuels) {
        this.fuels = fuels;
        return this;
    }

    /**
     * Sets {@code tags}, which is empty otherwise.
     *
     * @param tags the value
     * @return this draft
     */
    public VehicleDraft tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * Sets {@code codes}, which is empty otherwise.
     *
     * @param codes the value
     * @return this draft
     */
    public VehicleDraft codes(Set<Integer> codes) {
        this.codes = codes;
        return this;
    }

    /**
     * Sets {@code rates}, which is absent otherwise.
     *
     * @param rates the value, or null for none
     * @return this draft
     */
    public VehicleDraft rates(@Nullable Map<Vehicle.Fuel, BigDecimal> rates) {
        this.rates = Optional.ofNullable(rates);
        return this;
    }

    /**
     * Sets {@code owner}, which is absent otherwise.
     *
     * @param owner the value, or null for none
     * @return this draft
     */
    public VehicleDraft owner(@Nullable Owner owner) {
        this.owner = owner;
        return this;
    }

    /**
     * Sets {@code note}, which is absent otherwise.
     *
     * @param note the value, or null for none
     * @return this draft
     */
    public VehicleDraft note(@Nullable String note) {
        this.note = Optional.ofNullable(note);
        return this;
    }

    /**
     * Sets {@code lessor}, which is absent otherwise.
     *
     * @param lessor the value, or null for none
     * @return this draft
     */
    public VehicleDraft lessor(@Nullable OrgId lessor) {
        this.lessor = lessor;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public VehicleDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    Vehicle toRecord(GeneratedValues generated) {
        return new Vehicle(
                orgId,
                generated.timeOrderedUuidUnless(vehicleId),
                serial,
                city,
                plate,
                inspector,
                inspectedOn,
                doors,
                seats,
                mileage,
                height,
                weight,
                electric,
                grade,
                spareDoors,
                spareSeats,
                axles,
                odometer,
                width,
                length,
                leased,
                zone,
                price,
                frame,
                fuel,
                boughtAt,
                registeredOn,
                warranty,
                photo,
                thumbnail,
                telemetry,
                drivers,
                fuels,
                tags,
                codes,
                counts,
                rates,
                history,
                dimensions,
                owner,
                formerOwners,
                parts,
                color,
                note,
                remark,
                lessor,
                generated.timeUnless(createdAt, KeyFormat.NANOS),
                generated.time(KeyFormat.NANOS));
    }

    /**
     * The draft that lacks {@code orgId}.
     */
    public interface NeedsOrgId {
        /**
         * Sets {@code orgId}.
         *
         * @param orgId the value
         * @return the draft with it
         */
        NeedsSerial orgId(OrgId orgId);
    }

    /**
     * The draft that lacks {@code serial}.
     */
    public interface NeedsSerial {
        /**
         * Sets {@code serial}.
         *
         * @param serial the value
         * @return the draft with it
         */
        NeedsCity serial(int serial);
    }

    /**
     * The draft that lacks {@code city}.
     */
    public interface NeedsCity {
        /**
         * Sets {@code city}.
         *
         * @param city the value
         * @return the draft with it
         */
        NeedsDoors city(String city);
    }

    /**
     * The draft that lacks {@code doors}.
     */
    public interface NeedsDoors {
        /**
         * Sets {@code doors}.
         *
         * @param doors the value
         * @return the draft with it
         */
        NeedsSeats doors(byte doors);
    }

    /**
     * The draft that lacks {@code seats}.
     */
    public interface NeedsSeats {
        /**
         * Sets {@code seats}.
         *
         * @param seats the value
         * @return the draft with it
         */
        NeedsMileage seats(short seats);
    }

    /**
     * The draft that lacks {@code mileage}.
     */
    public interface NeedsMileage {
        /**
         * Sets {@code mileage}.
         *
         * @param mileage the value
         * @return the draft with it
         */
        NeedsHeight mileage(long mileage);
    }

    /**
     * The draft that lacks {@code height}.
     */
    public interface NeedsHeight {
        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return the draft with it
         */
        NeedsWeight height(float height);
    }

    /**
     * The draft that lacks {@code weight}.
     */
    public interface NeedsWeight {
        /**
         * Sets {@code weight}.
         *
         * @param weight the value
         * @return the draft with it
         */
        NeedsElectric weight(double weight);
    }

    /**
     * The draft that lacks {@code electric}.
     */
    public interface NeedsElectric {
        /**
         * Sets {@code electric}.
         *
         * @param electric the value
         * @return the draft with it
         */
        NeedsGrade electric(boolean electric);
    }

    /**
     * The draft that lacks {@code grade}.
     */
    public interface NeedsGrade {
        /**
         * Sets {@code grade}.
         *
         * @param grade the value
         * @return the draft with it
         */
        NeedsPrice grade(char grade);
    }

    /**
     * The draft that lacks {@code price}.
     */
    public interface NeedsPrice {
        /**
         * Sets {@code price}.
         *
         * @param price the value
         * @return the draft with it
         */
        NeedsFrame price(BigDecimal price);
    }

    /**
     * The draft that lacks {@code frame}.
     */
    public interface NeedsFrame {
        /**
         * Sets {@code frame}.
         *
         * @param frame the value
         * @return the draft with it
         */
        NeedsFuel frame(BigInteger frame);
    }

    /**
     * The draft that lacks {@code fuel}.
     */
    public interface NeedsFuel {
        /**
         * Sets {@code fuel}.
         *
         * @param fuel the value
         * @return the draft with it
         */
        NeedsBoughtAt fuel(Vehicle.Fuel fuel);
    }

    /**
     * The draft that lacks {@code boughtAt}.
     */
    public interface NeedsBoughtAt {
        /**
         * Sets {@code boughtAt}.
         *
         * @param boughtAt the value
         * @return the draft with it
         */
        NeedsRegisteredOn boughtAt(Instant boughtAt);
    }

    /**
     * The draft that lacks {@code registeredOn}.
     */
    public interface NeedsRegisteredOn {
        /**
         * Sets {@code registeredOn}.
         *
         * @param registeredOn the value
         * @return the draft with it
         */
        NeedsWarranty registeredOn(LocalDate registeredOn);
    }

    /**
     * The draft that lacks {@code warranty}.
     */
    public interface NeedsWarranty {
        /**
         * Sets {@code warranty}.
         *
         * @param warranty the value
         * @return the draft with it
         */
        NeedsPhoto warranty(Duration warranty);
    }

    /**
     * The draft that lacks {@code photo}.
     */
    public interface NeedsPhoto {
        /**
         * Sets {@code photo}.
         *
         * @param photo the value
         * @return the draft with it
         */
        NeedsDrivers photo(byte[] photo);
    }

    /**
     * The draft that lacks {@code drivers}.
     */
    public interface NeedsDrivers {
        /**
         * Sets {@code drivers}.
         *
         * @param drivers the value
         * @return the draft with it
         */
        NeedsCounts drivers(List<String> drivers);
    }

    /**
     * The draft that lacks {@code counts}.
     */
    public interface NeedsCounts {
        /**
         * Sets {@code counts}.
         *
         * @param counts the value
         * @return the draft with it
         */
        NeedsHistory counts(Map<String, Long> counts);
    }

    /**
     * The draft that lacks {@code history}.
     */
    public interface NeedsHistory {
        /**
         * Sets {@code history}.
         *
         * @param history the value
         * @return the draft with it
         */
        NeedsDimensions history(List<Map<String, List<UUID>>> history);
    }

    /**
     * The draft that lacks {@code dimensions}.
     */
    public interface NeedsDimensions {
        /**
         * Sets {@code dimensions}.
         *
         * @param dimensions the value
         * @return the draft with it
         */
        NeedsFormerOwners dimensions(Vehicle.Dimensions dimensions);
    }

    /**
     * The draft that lacks {@code formerOwners}.
     */
    public interface NeedsFormerOwners {
        /**
         * Sets {@code formerOwners}.
         *
         * @param formerOwners the value
         * @return the draft with it
         */
        NeedsParts formerOwners(List<Owner> formerOwners);
    }

    /**
     * The draft that lacks {@code parts}.
     */
    public interface NeedsParts {
        /**
         * Sets {@code parts}.
         *
         * @param parts the value
         * @return the draft with it
         */
        NeedsColor parts(Map<String, Vehicle.Part> parts);
    }

    /**
     * The draft that lacks {@code color}.
     */
    public interface NeedsColor {
        /**
         * Sets {@code color}.
         *
         * @param color the value
         * @return the draft with it
         */
        NeedsRemark color(Color color);
    }

    /**
     * The draft that lacks {@code remark}.
     */
    public interface NeedsRemark {
        /**
         * Sets {@code remark}.
         *
         * @param remark the value
         * @return the draft with it
         */
        VehicleDraft remark(String remark);
    }
}
