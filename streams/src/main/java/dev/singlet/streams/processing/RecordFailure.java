package dev.singlet.streams.processing;

import java.util.Objects;

/**
 * A record that could not be handled.
 *
 * @param sequenceNumber the place of the record in its shard
 * @param eventId names the change
 * @param parked whether the record is parked now, so that the batch went on
 * @param cause what the decoder, the handler or the parking lot threw; what the handler threw may hold stored values
 */
public record RecordFailure(String sequenceNumber, String eventId, boolean parked, RuntimeException cause) {

    /** Checks that nothing is null. */
    public RecordFailure {
        Objects.requireNonNull(sequenceNumber, "sequenceNumber");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(cause, "cause");
    }

    /** Names the record and the class of the cause, whose message may hold what must not be logged. */
    @Override
    public String toString() {
        return "RecordFailure[" + sequenceNumber + (parked ? ", parked, " : ", ")
                + cause.getClass().getName() + "]";
    }
}
