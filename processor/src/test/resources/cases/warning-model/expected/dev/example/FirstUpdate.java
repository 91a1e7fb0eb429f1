package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.First} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstUpdate extends EntityUpdate<Models.First, FirstFields, FirstUpdate> {
    private final FirstKey key;

    FirstUpdate(EntityOperations<Models.First, FirstKey, FirstFields> operations, FirstKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public FirstUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.INT);
        return this;
    }

    @Override
    protected FirstUpdate self() {
        return this;
    }
}
