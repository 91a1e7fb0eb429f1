package dev.example.records;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
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
public final class CustomerAsyncUpdate extends AsyncEntityUpdate<Customer, CustomerFields, CustomerAsyncUpdate> {
    private final CustomerKey key;

    CustomerAsyncUpdate(AsyncEntityOperations<Customer, CustomerKey, CustomerFields> operations,
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
    public CustomerAsyncUpdate name(@Nullable String name) {
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
    public CustomerAsyncUpdate clearName() {
        changes().remove("name");
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public CustomerAsyncUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected CustomerAsyncUpdate self() {
        return this;
    }
}
