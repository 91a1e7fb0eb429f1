package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Ticket} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TicketCodec extends EntityCodec<Ticket, TicketKey> {
    /**
     * The only instance.
     */
    public static final TicketCodec INSTANCE = new TicketCodec();

    private TicketCodec() {
        super("Ticket", Ticket.class);
    }

    @Override
    public void write(Ticket ticket, ItemWriter item) {
        item.put("ticketId", ticket.ticketId(), AttributeCodec.STRING);
        item.put("createdAt", ticket.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", ticket.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Ticket read(ItemReader item) {
        return new Ticket(
                item.get("ticketId", AttributeCodec.STRING),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Ticket ticket, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(ticket.createdAt()));
        item.putIndexKey("gsi1sk", gsi1Sort(ticket.updatedAt(), ticket.ticketId()));
    }

    @Override
    public TicketKey keyOf(Ticket ticket) {
        return TicketKey.of(ticket);
    }

    @Override
    public TicketKey parseKey(String partition, @Nullable String sort) {
        return TicketKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Ticket complete(Ticket ticket, GeneratedValues generated) {
        return new Ticket(
                generated.idUnless(ticket.ticketId()),
                generated.timeUnless(ticket.createdAt(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    @Override
    public void validate(Ticket ticket, Violations violations) {
        // Nothing can be wrong.
    }

    /**
     * Returns the index key {@code gsi1pk = TICKET#DAY#{createdAt:day}}.
     */
    static String gsi1Partition(Instant createdAt) {
        return KeyWriter.partition("Ticket", "gsi1pk")
                .literal("TICKET#DAY#")
                .component("createdAt", createdAt, KeyFormat.DAY)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {updatedAt:millis}#{ticketId}}.
     */
    static String gsi1Sort(Instant updatedAt, String ticketId) {
        return KeyWriter.sort("Ticket", "gsi1sk")
                .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                .literal("#")
                .component("ticketId", ticketId, KeyFormat.STRING)
                .finish();
    }
}
