package dev.example.accounts;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Device}: partition key {@code ACCOUNT#{accountId}}, sort key
 * {@code DEVICE#{serial:10}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceKey implements EntityKey {
    private final String accountId;

    private final long serial;

    /**
     * Makes a key.
     *
     * @param accountId never null
     * @param serial part of the key
     */
    public DeviceKey(String accountId, long serial) {
        this.accountId = Objects.requireNonNull(accountId, "accountId");
        this.serial = serial;
    }

    /**
     * Returns the key of a record.
     *
     * @param device the record
     * @return its key
     */
    public static DeviceKey of(Device device) {
        return new DeviceKey(device.accountId(), device.serial());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Device}
     */
    public static DeviceKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Device", "pk", partition).literal("ACCOUNT#");
        String accountId = partitionReader.component("accountId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Device", "sk", sort).literal("DEVICE#");
        long serial = sortReader.component("serial", DeviceCodec.SERIAL_FORMAT);
        sortReader.end();
        return new DeviceKey(accountId, serial);
    }

    /**
     * Returns {@code accountId}.
     *
     * @return a part of the key
     */
    public String accountId() {
        return accountId;
    }

    /**
     * Returns {@code serial}.
     *
     * @return a part of the key
     */
    public long serial() {
        return serial;
    }

    /**
     * Returns the partition key, {@code ACCOUNT#{accountId}}.
     */
    @Override
    public String partition() {
        return partitionOf(accountId);
    }

    static String partitionOf(String accountId) {
        return KeyWriter.partition("Device", "pk")
                .literal("ACCOUNT#")
                .component("accountId", accountId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code DEVICE#{serial:10}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Device", "sk")
                .literal("DEVICE#")
                .component("serial", serial, DeviceCodec.SERIAL_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DeviceKey other
                && accountId.equals(other.accountId)
                && serial == other.serial;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, serial);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "DeviceKey";
    }
}
