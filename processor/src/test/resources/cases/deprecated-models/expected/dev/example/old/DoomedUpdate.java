package dev.example.old;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Doomed} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class DoomedUpdate extends EntityUpdate<Doomed, DoomedFields, DoomedUpdate> {
    DoomedUpdate(EntityOperations<Doomed, DoomedKey, DoomedFields> operations, DoomedKey key) {
        super(operations, key);
    }

    @Override
    protected DoomedUpdate self() {
        return this;
    }
}
