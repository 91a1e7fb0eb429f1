package dev.singlet.eventsourcing;

import java.time.Instant;

/**
 * An aggregate, as the index lists it.
 *
 * @param id the aggregate
 * @param version the version of its last event, or a slightly earlier one, as an index lags behind
 * @param createdAt when its first event was appended, by the table's clock
 * @param updatedAt when it last changed, by the table's clock
 */
public record AggregateHead(String id, long version, Instant createdAt, Instant updatedAt) {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "AggregateHead";
    }
}
