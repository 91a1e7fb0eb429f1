package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
     * Sets {@code name}.
     *
     * @param name the new value, or null to remove the attribute
     * @return this update
     */
    public CustomerUpdate name(@Nullable String name) {
        if (name == null) {
            changes().remove("name");
        } else {
            changes().set("name", name, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code name}.
     *
     * @return this update
     */
    public CustomerUpdate clearName() {
        changes().remove("name");
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public CustomerUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected CustomerUpdate self() {
        return this;
    }
}
