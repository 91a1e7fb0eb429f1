package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
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
     * Sets {@code placedAt}, and with it the index key {@code lsi1sk}.
     *
     * @param placedAt the new value
     * @return this update
     */
    public OrderUpdate placedAt(Instant placedAt) {
        OrderCodec.checkPlacedAt(placedAt, violations());
        changes().set("placedAt", placedAt, AttributeCodec.INSTANT);
        changes().setKey("lsi1sk", () -> OrderCodec.lsi1Sort(placedAt, this.key.userId(),
                this.key.orderId()));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code placedAt}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public OrderUpdate orCreate() {
        NewItem item = newItem();
        item.set("userId", this.key.userId(), AttributeCodec.STRING);
        item.set("orderId", this.key.orderId(), AttributeCodec.STRING);
        item.require("placedAt", "placedAt");
        return this;
    }

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
