package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Ticket} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TicketUpdate extends EntityUpdate<Ticket, TicketFields, TicketUpdate> {
    private final TicketKey key;

    TicketUpdate(EntityOperations<Ticket, TicketKey, TicketFields> operations, TicketKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1sk", TicketCodec.gsi1Sort(updatedAt, key.ticketId()));
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public TicketUpdate orCreate() {
        NewItem item = newItem();
        item.set("ticketId", this.key.ticketId(), AttributeCodec.STRING);
        Instant createdAt = generated().time(KeyFormat.MILLIS);
        item.set("createdAt", createdAt, AttributeCodec.INSTANT);
        item.setKey("gsi1pk", TicketCodec.gsi1Partition(createdAt));
        return this;
    }

    @Override
    protected TicketUpdate self() {
        return this;
    }
}
