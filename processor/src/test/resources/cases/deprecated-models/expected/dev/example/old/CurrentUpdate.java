package dev.example.old;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Current} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CurrentUpdate extends EntityUpdate<Current, CurrentFields, CurrentUpdate> {
    CurrentUpdate(EntityOperations<Current, CurrentKey, CurrentFields> operations, CurrentKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public CurrentUpdate text(String text) {
        CurrentCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected CurrentUpdate self() {
        return this;
    }
}
