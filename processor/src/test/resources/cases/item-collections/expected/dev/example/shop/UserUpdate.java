package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link User} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserUpdate extends EntityUpdate<User, UserFields, UserUpdate> {
    UserUpdate(EntityOperations<User, UserKey, UserFields> operations, UserKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this update
     */
    public UserUpdate name(String name) {
        UserCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected UserUpdate self() {
        return this;
    }
}
