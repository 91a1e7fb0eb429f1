package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link OrderLine} by one {@code UpdateItem} request, which demands that
 * the item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineAsyncUpdate extends AsyncEntityUpdate<OrderLine, OrderLineFields, OrderLineAsyncUpdate> {
    OrderLineAsyncUpdate(AsyncEntityOperations<OrderLine, OrderLineKey, OrderLineFields> operations,
            OrderLineKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code product}.
     *
     * @param product the new value
     * @return this update
     */
    public OrderLineAsyncUpdate product(String product) {
        OrderLineCodec.checkProduct(product, violations());
        changes().set("product", product, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected OrderLineAsyncUpdate self() {
        return this;
    }
}
