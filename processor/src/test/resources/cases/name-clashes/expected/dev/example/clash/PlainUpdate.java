package dev.example.clash;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Plain} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainUpdate extends EntityUpdate<Plain, PlainFields, PlainUpdate> {
    PlainUpdate(EntityOperations<Plain, PlainKey, PlainFields> operations, PlainKey key) {
        super(operations, key);
    }

    @Override
    protected PlainUpdate self() {
        return this;
    }
}
