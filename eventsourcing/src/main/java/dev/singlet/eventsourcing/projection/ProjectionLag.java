package dev.singlet.eventsourcing.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a projection is behind.
 *
 * @param events the number of events that are not projected, those of parked aggregates included
 * @param aggregates the number of aggregates that have such events
 * @param parked the number of those that are parked
 * @param oldest when the oldest of those events was recorded; empty if there is none
 * @param measuredAt the time of the measurement, by the store's clock
 */
public record ProjectionLag(long events, long aggregates, long parked, Optional<Instant> oldest, Instant measuredAt) {

    /**
     * Returns how long the oldest event that is not projected has been waiting.
     *
     * @return the time, not negative; zero if there is none
     */
    public Duration age() {
        return oldest.filter(recorded -> recorded.isBefore(measuredAt))
                .map(recorded -> Duration.between(recorded, measuredAt))
                .orElse(Duration.ZERO);
    }
}
