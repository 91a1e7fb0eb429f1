package dev.singlet.streams.parking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;

/**
 * How often a record has failed that is not parked yet. A stream does not tell.
 *
 * @param expiresAt when the stream has forgotten the record; nobody else deletes what was handled in the end
 */
@Entity(plural = "attempts")
@Key(partition = "PARKED#{consumer}#{itemId}", sort = "ATTEMPTS#{position}")
record FailedAttempts(
        String consumer,
        String itemId,
        String position,
        int count,
        @TimeToLive Instant expiresAt) implements ParkingItem {

    /** Shows no value. */
    @Override
    public String toString() {
        return "FailedAttempts";
    }
}
