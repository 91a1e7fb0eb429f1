package dev.example.legacy;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.math.BigDecimal;
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
     * Sets {@code state}, and with it the index key {@code LSI1SK}.
     *
     * @param state the new value
     * @return this update
     */
    public InvoiceUpdate state(String state) {
        InvoiceCodec.checkState(state, violations());
        changes().set("st", state, AttributeCodec.STRING);
        changes().setKey("LSI1SK", () -> InvoiceCodec.lsi1Sort(state, this.key.number()));
        return this;
    }

    /**
     * Sets {@code total}.
     *
     * @param total the new value
     * @return this update
     */
    public InvoiceUpdate total(BigDecimal total) {
        InvoiceCodec.checkTotal(total, violations());
        changes().set("total", total, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Adds to {@code total}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public InvoiceUpdate addToTotal(BigDecimal delta) {
        changes().add("total", delta, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code state}, {@code total}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public InvoiceUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.INT);
        item.require("state", "st");
        item.require("total", "total");
        return this;
    }

    @Override
    protected InvoiceUpdate self() {
        return this;
    }
}
