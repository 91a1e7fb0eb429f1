package dev.example.settings;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Bus} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusUpdate extends EntityUpdate<Bus, BusFields, BusUpdate> {
    BusUpdate(EntityOperations<Bus, BusKey, BusFields> operations, BusKey key) {
        super(operations, key);
    }

    @Override
    protected BusUpdate self() {
        return this;
    }
}
