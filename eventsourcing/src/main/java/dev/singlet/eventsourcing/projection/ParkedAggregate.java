package dev.singlet.eventsourcing.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * An aggregate that a projection passes over, since an event of it has failed too often.
 *
 * @param id the aggregate
 * @param version the version of the last event that is projected; the next one failed
 * @param attempts how often it failed
 * @param reason the simple name of the exception that it failed with last
 * @param parkedAt when the aggregate was parked
 */
public record ParkedAggregate(String id, long version, int attempts, Optional<String> reason, Instant parkedAt) {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "ParkedAggregate";
    }
}
