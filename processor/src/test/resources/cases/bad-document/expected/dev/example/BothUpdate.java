package dev.example;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Documents.Both} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class BothUpdate extends EntityUpdate<Documents.Both, BothFields, BothUpdate> {
    BothUpdate(EntityOperations<Documents.Both, BothKey, BothFields> operations, BothKey key) {
        super(operations, key);
    }

    @Override
    protected BothUpdate self() {
        return this;
    }
}
