package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Event} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class EventUpdate extends EntityUpdate<Models.Event, EventFields, EventUpdate> {
    private final EventKey key;

    EventUpdate(EntityOperations<Models.Event, EventKey, EventFields> operations, EventKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code at} and {@code status}, and with them the index key {@code gsi2pk}.
     *
     * @param at the new value
     * @param status the new value
     * @return this update
     */
    public EventUpdate atAndStatus(Instant at, Models.Status status) {
        EventCodec.checkAt(at, violations());
        changes().set("at", at, AttributeCodec.INSTANT);
        EventCodec.checkStatus(status, violations());
        changes().set("status", status, EventCodec.STATUS);
        changes().setKey("gsi2pk", () -> EventCodec.gsi2Partition(at, status));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code at}, {@code status}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public EventUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("gsi2sk", EventCodec.gsi2Sort(this.key.id()));
        item.require("at", "at");
        item.require("status", "status");
        return this;
    }

    @Override
    protected EventUpdate self() {
        return this;
    }
}
