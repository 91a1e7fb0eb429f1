package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
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
    TicketUpdate(EntityOperations<Ticket, TicketKey, TicketFields> operations, TicketKey key) {
        super(operations, key);
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1sk", TicketCodec.gsi1Sort(updatedAt, key.ticketId()));
    }

    @Override
    protected TicketUpdate self() {
        return this;
    }
}
