package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link OrderLine} by one {@code UpdateItem} request, which demands that
 * the item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineUpdate extends EntityUpdate<OrderLine, OrderLineFields, OrderLineUpdate> {
    OrderLineUpdate(EntityOperations<OrderLine, OrderLineKey, OrderLineFields> operations,
            OrderLineKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code product}.
     *
     * @param product the new value
     * @return this update
     */
    public OrderLineUpdate product(String product) {
        OrderLineCodec.checkProduct(product, violations());
        changes().set("product", product, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected OrderLineUpdate self() {
        return this;
    }
}
