package dev.example.accounts;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.UniqueConstraint;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Device} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceCodec extends EntityCodec<Device, DeviceKey> {
    /**
     * The only instance.
     */
    public static final DeviceCodec INSTANCE = new DeviceCodec();

    static final AttributeCodec<Device.Kind> KIND = AttributeCodec.enumName(Device.Kind.class);

    static final KeyFormat<Long> SERIAL_FORMAT = KeyFormat.paddedLong(10);

    static final KeyFormat<Device.Kind> KIND_FORMAT = KeyFormat.enumName(Device.Kind.class);

    private static final List<UniqueConstraint> UNIQUE_CONSTRAINTS = List.of(
            new UniqueConstraint("serial", List.of("serial"), item -> serialGuard(
                    item.find("serial", AttributeCodec.LONG))),
            new UniqueConstraint("number", List.of("accountId", "kind", "number"), item -> numberGuard(
                    item.find("accountId", AttributeCodec.STRING),
                    item.find("kind", KIND),
                    item.find("number", AttributeCodec.INT))));

    private DeviceCodec() {
        super("Device", Device.class);
    }

    @Override
    public void write(Device device, ItemWriter item) {
        item.put("accountId", device.accountId(), AttributeCodec.STRING);
        item.put("serial", device.serial(), AttributeCodec.LONG);
        item.put("number", device.number(), AttributeCodec.INT);
        item.put("kind", device.kind(), KIND);
    }

    @Override
    public Device read(ItemReader item) {
        return new Device(
                item.get("accountId", AttributeCodec.STRING),
                item.get("serial", AttributeCodec.LONG),
                item.get("number", AttributeCodec.INT),
                item.get("kind", KIND));
    }

    @Override
    public void writeIndexKeys(Device device, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(device.number()));
    }

    @Override
    public DeviceKey keyOf(Device device) {
        return DeviceKey.of(device);
    }

    @Override
    public DeviceKey parseKey(String partition, @Nullable String sort) {
        return DeviceKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return UNIQUE_CONSTRAINTS;
    }

    /**
     * Returns the key of the guard, <code>pk = &#36;unique#Device#serial#{serial}</code>, or null if a
     * value is absent.
     */
    static @Nullable String serialGuard(@Nullable Long serial) {
        if (serial == null) {
            return null;
        }
        return KeyWriter.partition("Device", "pk")
                .literal("$unique#Device#serial#")
                .component("serial", serial, KeyFormat.LONG)
                .finish();
    }

    /**
     * Returns the key of the guard,
     * <code>pk = &#36;unique#Device#number#{accountId}#{kind}#{number}</code>, or null if a value is
     * absent.
     */
    static @Nullable String numberGuard(@Nullable String accountId, Device. @Nullable Kind kind,
            @Nullable Integer number) {
        if (accountId == null || kind == null || number == null) {
            return null;
        }
        return KeyWriter.partition("Device", "pk")
                .literal("$unique#Device#number#")
                .component("accountId", accountId, KeyFormat.STRING)
                .literal("#")
                .component("kind", kind, KIND_FORMAT)
                .literal("#")
                .component("number", number, KeyFormat.INT)
                .finish();
    }

    @Override
    public void validate(Device device, Violations violations) {
        checkAccountId(device.accountId(), violations);
        checkKind(device.kind(), violations);
    }

    static void checkAccountId(String accountId, Violations violations) {
        violations.required("accountId", accountId);
    }

    static void checkKind(Device.Kind kind, Violations violations) {
        violations.required("kind", kind);
    }

    /**
     * Returns the index key {@code gsi1pk = NUMBER#{number}}.
     */
    static String gsi1Partition(int number) {
        return KeyWriter.partition("Device", "gsi1pk")
                .literal("NUMBER#")
                .component("number", number, KeyFormat.INT)
                .finish();
    }
}
