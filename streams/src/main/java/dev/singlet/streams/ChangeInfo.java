package dev.singlet.streams;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a stream tells about a change, besides the items.
 *
 * @param eventId names the change; the same each time that the change is delivered, and so fit as the id of a message
 *     for an {@link dev.singlet.streams.inbox.Inbox}
 * @param sequenceNumber the place of the change in its shard: 21 to 40 decimal digits. Of two changes of one item, the
 *     later one has the greater number
 * @param approximateTime about when the change was made, to the second or millisecond; empty if the record does not say
 * @param key the key of the item
 * @param streamArn the stream; empty if it is not known
 */
public record ChangeInfo(
        String eventId,
        String sequenceNumber,
        Optional<Instant> approximateTime,
        ItemKey key,
        Optional<String> streamArn) {

    private static final String TABLE = ":table/";

    /** Checks that nothing is null. */
    public ChangeInfo {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(sequenceNumber, "sequenceNumber");
        Objects.requireNonNull(approximateTime, "approximateTime");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(streamArn, "streamArn");
    }

    /**
     * Returns the name of the table.
     *
     * @return the name, as the stream's ARN has it; empty if the stream is not known
     */
    public Optional<String> tableName() {
        return streamArn
                .filter(arn -> arn.contains(TABLE))
                .map(arn -> arn.substring(arn.indexOf(TABLE) + TABLE.length()))
                .map(rest -> rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest);
    }

    /** Names the change, and shows no value of the item. */
    @Override
    public String toString() {
        return "ChangeInfo[" + sequenceNumber + "]";
    }
}
