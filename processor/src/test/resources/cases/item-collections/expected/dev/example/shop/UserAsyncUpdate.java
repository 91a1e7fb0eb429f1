package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link User} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserAsyncUpdate extends AsyncEntityUpdate<User, UserFields, UserAsyncUpdate> {
    UserAsyncUpdate(AsyncEntityOperations<User, UserKey, UserFields> operations, UserKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this update
     */
    public UserAsyncUpdate name(String name) {
        UserCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected UserAsyncUpdate self() {
        return this;
    }
}
