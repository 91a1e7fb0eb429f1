package dev.example.accounts;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Device} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>An update of {@code serial} or {@code accountId} or {@code kind} or {@code number} is a
 * consistent {@code GetItem} and one {@code TransactWriteItems} request that holds the guards of
 * unique values. Its result is read afterwards, and holds what others have written since.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceAsyncUpdate extends AsyncEntityUpdate<Device, DeviceFields, DeviceAsyncUpdate> {
    DeviceAsyncUpdate(AsyncEntityOperations<Device, DeviceKey, DeviceFields> operations,
            DeviceKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code number}, and with it the index key {@code gsi1pk}.
     *
     * @param number the new value
     * @return this update
     */
    public DeviceAsyncUpdate number(int number) {
        changes().set("number", number, AttributeCodec.INT);
        changes().setKey("gsi1pk", () -> DeviceCodec.gsi1Partition(number));
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the new value
     * @return this update
     */
    public DeviceAsyncUpdate kind(Device.Kind kind) {
        DeviceCodec.checkKind(kind, violations());
        changes().set("kind", kind, DeviceCodec.KIND);
        return this;
    }

    @Override
    protected DeviceAsyncUpdate self() {
        return this;
    }
}
