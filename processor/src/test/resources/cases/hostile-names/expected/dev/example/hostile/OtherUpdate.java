package dev.example.hostile;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Other} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OtherUpdate extends EntityUpdate<Other, OtherFields, OtherUpdate> {
    OtherUpdate(EntityOperations<Other, OtherKey, OtherFields> operations, OtherKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code until}.
     *
     * @param until the new value
     * @return this update
     */
    public OtherUpdate until(Instant until) {
        OtherCodec.checkUntil(until, violations());
        changes().set("ttl: ~", until, AttributeCodec.EPOCH_SECONDS);
        return this;
    }

    @Override
    protected OtherUpdate self() {
        return this;
    }
}
