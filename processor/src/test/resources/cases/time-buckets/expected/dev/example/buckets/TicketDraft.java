package dev.example.buckets;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Ticket}, none of which is required.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TicketDraft {
    private @Nullable String ticketId;

    private @Nullable Instant createdAt;

    private TicketDraft() {
    }

    static TicketDraft start() {
        return new TicketDraft();
    }

    /**
     * Sets {@code ticketId}, which is generated otherwise.
     *
     * @param ticketId the value, or null to generate it
     * @return this draft
     */
    public TicketDraft ticketId(@Nullable String ticketId) {
        this.ticketId = ticketId;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public TicketDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    Ticket toRecord(GeneratedValues generated) {
        return new Ticket(
                generated.idUnless(ticketId),
                generated.timeUnless(createdAt, KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }
}
