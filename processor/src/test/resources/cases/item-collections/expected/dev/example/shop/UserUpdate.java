package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link User} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserUpdate extends EntityUpdate<User, UserFields, UserUpdate> {
    private final UserKey key;

    UserUpdate(EntityOperations<User, UserKey, UserFields> operations, UserKey key) {
        super(operations, key);
        this.key = key;
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

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code name}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public UserUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("name", "name");
        return this;
    }

    @Override
    protected UserUpdate self() {
        return this;
    }
}
