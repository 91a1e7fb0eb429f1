package dev.singlet.streams.parking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * A change that is parked.
 *
 * @param record the record of the stream as it came
 * @param streamArn the stream that it came from; empty if that was not told
 * @param parkedAt when it was parked
 */
public record ParkedChange(Record record, Optional<String> streamArn, Instant parkedAt) {

    /** Checks that nothing is null. */
    public ParkedChange {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(streamArn, "streamArn");
        Objects.requireNonNull(parkedAt, "parkedAt");
    }

    /**
     * Returns the place of the change in its shard.
     *
     * @return the sequence number
     */
    public String sequenceNumber() {
        return record.dynamodb().sequenceNumber();
    }

    /** Shows no value of the item. */
    @Override
    public String toString() {
        return "ParkedChange[" + sequenceNumber() + ", parkedAt=" + parkedAt + "]";
    }
}
