package dev.example.lock;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Order} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderUpdate extends EntityUpdate<Order, OrderFields, OrderUpdate> {
    private final OrderKey key;

    OrderUpdate(EntityOperations<Order, OrderKey, OrderFields> operations, OrderKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code note}.
     *
     * @param note the new value
     * @return this update
     */
    public OrderUpdate note(String note) {
        OrderCodec.checkNote(note, violations());
        changes().set("note", note, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code note}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public OrderUpdate orCreate() {
        NewItem item = newItem();
        item.set("orderId", this.key.orderId(), AttributeCodec.STRING);
        item.require("note", "note");
        return this;
    }

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
