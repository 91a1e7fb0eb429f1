package dev.example.legacy;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Customer} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerUpdate extends EntityUpdate<Customer, CustomerFields, CustomerUpdate> {
    private final CustomerKey key;

    CustomerUpdate(EntityOperations<Customer, CustomerKey, CustomerFields> operations,
            CustomerKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code email}, and with it the index key {@code GSI1PK}.
     *
     * @param email the new value
     * @return this update
     */
    public CustomerUpdate email(String email) {
        CustomerCodec.checkEmail(email, violations());
        changes().set("email", email, AttributeCodec.STRING);
        changes().setKey("GSI1PK", () -> CustomerCodec.invertedIndexPartition(email));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code email}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public CustomerUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("GSI1SK", CustomerCodec.invertedIndexSort(this.key.id()));
        item.require("email", "email");
        return this;
    }

    @Override
    protected CustomerUpdate self() {
        return this;
    }
}
