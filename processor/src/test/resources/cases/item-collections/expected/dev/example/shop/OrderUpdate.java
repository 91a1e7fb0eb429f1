package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
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

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
