package dev.example.buckets;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Ticket}: partition key {@code TICKET#{ticketId}}, sort key {@code TICKET}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TicketKey implements EntityKey {
    private final String ticketId;

    /**
     * Makes a key.
     *
     * @param ticketId never null
     */
    public TicketKey(String ticketId) {
        this.ticketId = Objects.requireNonNull(ticketId, "ticketId");
    }

    /**
     * Returns the key of a record.
     *
     * @param ticket the record
     * @return its key
     */
    public static TicketKey of(Ticket ticket) {
        return new TicketKey(ticket.ticketId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Ticket}
     */
    public static TicketKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Ticket", "pk", partition).literal("TICKET#");
        String ticketId = partitionReader.component("ticketId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Ticket", "sk", sort).literal("TICKET").end();
        return new TicketKey(ticketId);
    }

    /**
     * Returns {@code ticketId}.
     *
     * @return a part of the key
     */
    public String ticketId() {
        return ticketId;
    }

    /**
     * Returns the partition key, {@code TICKET#{ticketId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Ticket", "pk")
                .literal("TICKET#")
                .component("ticketId", ticketId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code TICKET}.
     */
    @Override
    public String sort() {
        return "TICKET";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TicketKey other
                && ticketId.equals(other.ticketId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticketId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "TicketKey";
    }
}
