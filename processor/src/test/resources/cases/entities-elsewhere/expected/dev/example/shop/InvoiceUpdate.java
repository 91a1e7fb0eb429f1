package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Invoice} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceUpdate extends EntityUpdate<Invoice, InvoiceFields, InvoiceUpdate> {
    private final InvoiceKey key;

    InvoiceUpdate(EntityOperations<Invoice, InvoiceKey, InvoiceFields> operations, InvoiceKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code customerId}.
     *
     * @param customerId the new value
     * @return this update
     */
    public InvoiceUpdate customerId(String customerId) {
        InvoiceCodec.checkCustomerId(customerId, violations());
        changes().set("customerId", customerId, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code customerId}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public InvoiceUpdate orCreate() {
        NewItem item = newItem();
        item.set("number", this.key.number(), AttributeCodec.INT);
        item.require("customerId", "customerId");
        return this;
    }

    @Override
    protected InvoiceUpdate self() {
        return this;
    }
}
