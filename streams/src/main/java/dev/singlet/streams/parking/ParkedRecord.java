package dev.singlet.streams.parking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A record of a stream as it came, but for its images, which are in items of their own: both together can be larger
 * than an item may be.
 *
 * @param itemId stands for the key of the item that has changed
 * @param position the sequence number, padded to one width, so that it sorts
 * @param keys the key of the item that has changed
 */
@SuppressWarnings("singlet:AttributeUnbounded") // A key has two attributes.
@Entity(plural = "records")
@Key(partition = "PARKED#{consumer}#{itemId}", sort = "RECORD#{position}")
record ParkedRecord(
        String consumer,
        String itemId,
        String position,
        Map<String, AttributeValue> keys,
        String sequenceNumber,
        @Nullable Instant approximateTime,
        Envelope envelope,
        @Nullable String streamArn,
        Instant parkedAt)
        implements ParkingItem {

    /** Shows no value. */
    @Override
    public String toString() {
        return "ParkedRecord";
    }

    /**
     * What else a record has.
     *
     * @param identityType the type of the user identity, which tells expired items
     * @param principalId the principal of the user identity
     */
    record Envelope(
            @Nullable String eventId,
            @Nullable String eventName,
            @Nullable String eventSource,
            @Nullable String eventVersion,
            @Nullable String awsRegion,
            @Nullable Long sizeBytes,
            @Nullable String viewType,
            @Nullable String identityType,
            @Nullable String principalId) {}
}
