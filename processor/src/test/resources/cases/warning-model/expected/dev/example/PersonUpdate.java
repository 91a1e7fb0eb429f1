package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Person} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>An update of {@code email} is a consistent {@code GetItem} and one {@code TransactWriteItems}
 * request that holds the guards of unique values. Its result is read afterwards, and holds what others
 * have written since.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonUpdate extends EntityUpdate<Models.Person, PersonFields, PersonUpdate> {
    PersonUpdate(EntityOperations<Models.Person, PersonKey, PersonFields> operations,
            PersonKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code email}.
     *
     * @param email the new value
     * @return this update
     */
    public PersonUpdate email(String email) {
        PersonCodec.checkEmail(email, violations());
        changes().set("email", email, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected PersonUpdate self() {
        return this;
    }
}
