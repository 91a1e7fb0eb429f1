package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Plain} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainUpdate extends EntityUpdate<Plain, PlainFields, PlainUpdate> {
    private final PlainKey key;

    PlainUpdate(EntityOperations<Plain, PlainKey, PlainFields> operations, PlainKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public PlainUpdate orCreate() {
        NewItem item = newItem();
        item.set("plain", this.key.plain(), AttributeCodec.STRING);
        item.set("sortKey", this.key.sortKey(), AttributeCodec.STRING);
        item.set("partitionKey", this.key.partitionKey(), AttributeCodec.STRING);
        item.set("sortReader", this.key.sortReader(), AttributeCodec.STRING);
        item.set("partitionReader", this.key.partitionReader(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected PlainUpdate self() {
        return this;
    }
}
