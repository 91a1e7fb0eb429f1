package dev.example.depot;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Vehicle}: partition key {@code ORG#{orgId:lower}}, sort key
 * {@code VEHICLE#{serial:10}#{vehicleId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class VehicleKey implements EntityKey {
    private final OrgId orgId;

    private final int serial;

    private final UUID vehicleId;

    /**
     * Makes a key.
     *
     * @param orgId changed to lower case
     * @param serial part of the key
     * @param vehicleId never null
     */
    public VehicleKey(OrgId orgId, int serial, UUID vehicleId) {
        this.orgId = VehicleCodec.ORG_ID_FORMAT.canonical(Objects.requireNonNull(orgId, "orgId"));
        this.serial = serial;
        this.vehicleId = Objects.requireNonNull(vehicleId, "vehicleId");
    }

    /**
     * Returns the key of a record.
     *
     * @param vehicle the record
     * @return its key
     */
    public static VehicleKey of(Vehicle vehicle) {
        return new VehicleKey(vehicle.orgId(), vehicle.serial(), vehicle.vehicleId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Vehicle}
     */
    public static VehicleKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Vehicle", "PK", partition).literal("ORG#");
        OrgId orgId = partitionReader.component("orgId", VehicleCodec.ORG_ID_FORMAT);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Vehicle", "SK", sort).literal("VEHICLE#");
        int serial = sortReader.component("serial", VehicleCodec.SERIAL_FORMAT);
        sortReader.literal("#");
        UUID vehicleId = sortReader.component("vehicleId", KeyFormat.UUID);
        sortReader.end();
        return new VehicleKey(orgId, serial, vehicleId);
    }

    /**
     * Returns {@code orgId}.
     *
     * @return a part of the key
     */
    public OrgId orgId() {
        return orgId;
    }

    /**
     * Returns {@code serial}.
     *
     * @return a part of the key
     */
    public int serial() {
        return serial;
    }

    /**
     * Returns {@code vehicleId}.
     *
     * @return a part of the key
     */
    public UUID vehicleId() {
        return vehicleId;
    }

    /**
     * Returns the partition key, {@code ORG#{orgId:lower}}.
     */
    @Override
    public String partition() {
        return partitionOf(orgId);
    }

    static String partitionOf(OrgId orgId) {
        return KeyWriter.partition("Vehicle", "PK")
                .literal("ORG#")
                .component("orgId", orgId, VehicleCodec.ORG_ID_FORMAT)
                .finish();
    }

    /**
     * Returns the sort key, {@code VEHICLE#{serial:10}#{vehicleId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Vehicle", "SK")
                .literal("VEHICLE#")
                .component("serial", serial, VehicleCodec.SERIAL_FORMAT)
                .literal("#")
                .component("vehicleId", vehicleId, KeyFormat.UUID)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof VehicleKey other
                && orgId.equals(other.orgId)
                && serial == other.serial
                && vehicleId.equals(other.vehicleId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orgId, serial, vehicleId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "VehicleKey";
    }
}
