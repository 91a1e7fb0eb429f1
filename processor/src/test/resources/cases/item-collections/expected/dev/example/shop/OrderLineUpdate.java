package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link OrderLine} by one {@code UpdateItem} request, which demands that
 * the item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineUpdate extends EntityUpdate<OrderLine, OrderLineFields, OrderLineUpdate> {
    private final OrderLineKey key;

    OrderLineUpdate(EntityOperations<OrderLine, OrderLineKey, OrderLineFields> operations,
            OrderLineKey key) {
        super(operations, key);
        this.key = key;
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

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code product}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public OrderLineUpdate orCreate() {
        NewItem item = newItem();
        item.set("customer", this.key.customer(), AttributeCodec.STRING);
        item.set("order", this.key.order(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.INT);
        item.require("product", "product");
        return this;
    }

    @Override
    protected OrderLineUpdate self() {
        return this;
    }
}
