package dev.example.billing;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.LocalDate;
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
     * Sets {@code country}, and with it the index key {@code gsi1pk}.
     *
     * @param country the new value
     * @return this update
     */
    public InvoiceUpdate country(String country) {
        InvoiceCodec.checkCountry(country, violations());
        changes().set("country", country, AttributeCodec.STRING);
        changes().setKey("gsi1pk", () -> InvoiceCodec.gsi1Partition(country));
        return this;
    }

    /**
     * Sets {@code dueOn}, and with it the index key {@code gsi1sk}.
     *
     * @param dueOn the new value
     * @return this update
     */
    public InvoiceUpdate dueOn(LocalDate dueOn) {
        InvoiceCodec.checkDueOn(dueOn, violations());
        changes().set("dueOn", dueOn, AttributeCodec.LOCAL_DATE);
        changes().setKey("gsi1sk", () -> InvoiceCodec.gsi1Sort(dueOn, this.key.customerId()));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code country}, {@code dueOn}. It
     * is refused otherwise.
     *
     * @return this update
     */
    public InvoiceUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        item.set("year", this.key.year(), AttributeCodec.SHORT);
        item.set("number", this.key.number(), AttributeCodec.INT);
        item.require("country", "country");
        item.require("dueOn", "dueOn");
        return this;
    }

    @Override
    protected InvoiceUpdate self() {
        return this;
    }
}
