package dev.example.settings;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Bus} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusUpdate extends EntityUpdate<Bus, BusFields, BusUpdate> {
    private final BusKey key;

    BusUpdate(EntityOperations<Bus, BusKey, BusFields> operations, BusKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public BusUpdate orCreate() {
        NewItem item = newItem();
        item.set("line", this.key.line(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.INT);
        return this;
    }

    @Override
    protected BusUpdate self() {
        return this;
    }
}
