package dev.example.session;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Person} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonUpdate extends EntityUpdate<Person, PersonFields, PersonUpdate> {
    private final PersonKey key;

    PersonUpdate(EntityOperations<Person, PersonKey, PersonFields> operations, PersonKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public PersonUpdate orCreate() {
        NewItem item = newItem();
        item.set("country", this.key.country(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.LONG);
        return this;
    }

    @Override
    protected PersonUpdate self() {
        return this;
    }
}
