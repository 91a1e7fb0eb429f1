package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Second} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SecondUpdate extends EntityUpdate<Models.Second, SecondFields, SecondUpdate> {
    private final SecondKey key;

    SecondUpdate(EntityOperations<Models.Second, SecondKey, SecondFields> operations,
            SecondKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public SecondUpdate orCreate() {
        NewItem item = newItem();
        item.set("client", this.key.client(), AttributeCodec.STRING);
        item.set("what", this.key.what(), AttributeCodec.STRING);
        item.set("number", this.key.number(), AttributeCodec.INT);
        return this;
    }

    @Override
    protected SecondUpdate self() {
        return this;
    }
}
