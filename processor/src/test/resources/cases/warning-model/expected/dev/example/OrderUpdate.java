package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Order} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OrderUpdate extends EntityUpdate<Models.Order, OrderFields, OrderUpdate> {
    private final OrderKey key;

    OrderUpdate(EntityOperations<Models.Order, OrderKey, OrderFields> operations, OrderKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code status} and {@code express}, and with them the index key {@code gsi1pk}.
     *
     * @param status the new value
     * @param express the new value
     * @return this update
     */
    public OrderUpdate statusAndExpress(Models.Status status, boolean express) {
        OrderCodec.checkStatus(status, violations());
        changes().set("status", status, OrderCodec.STATUS);
        changes().set("express", express, AttributeCodec.BOOLEAN);
        changes().setKey("gsi1pk", () -> OrderCodec.gsi1Partition(status, express));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code status}, {@code express}. It
     * is refused otherwise.
     *
     * @return this update
     */
    public OrderUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("gsi1sk", OrderCodec.gsi1Sort(this.key.id()));
        item.require("status", "status");
        item.require("express", "express");
        return this;
    }

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
