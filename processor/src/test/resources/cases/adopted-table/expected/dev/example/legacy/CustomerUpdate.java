package dev.example.legacy;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Customer} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerUpdate extends EntityUpdate<Customer, CustomerFields, CustomerUpdate> {
    CustomerUpdate(EntityOperations<Customer, CustomerKey, CustomerFields> operations,
            CustomerKey key) {
        super(operations, key);
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

    @Override
    protected CustomerUpdate self() {
        return this;
    }
}
