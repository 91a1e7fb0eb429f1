package dev.example.session;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Person} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonUpdate extends EntityUpdate<Person, PersonFields, PersonUpdate> {
    PersonUpdate(EntityOperations<Person, PersonKey, PersonFields> operations, PersonKey key) {
        super(operations, key);
    }

    @Override
    protected PersonUpdate self() {
        return this;
    }
}
