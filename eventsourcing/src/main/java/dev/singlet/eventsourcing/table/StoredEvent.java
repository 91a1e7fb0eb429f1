package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An event of an aggregate. It counts only if its version is not beyond that of the {@link EventHead}.
 *
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param version the place of the event among those of the aggregate, from 1
 * @param type the name that the event's type is stored under
 * @param payload the event, as its codec encodes it
 * @param metadata what the program has given with the event
 * @param commitId the commit that the event is part of
 * @param position the place of the event in its commit, from 0
 * @param recordedAt when the event was appended, by the store's clock
 * @param staged whether the event was written before the head was moved to it
 * @param shard the part of the index that lists the event
 */
@Entity(name = "StoredEvent", plural = "events")
@Key(partition = "EVENTS#{stream}#{id}", sort = "EVENT#{version:19}")
@Index(
        name = "gsi1",
        query = "byType",
        partition = "TYPE#{stream}#{type}#{shard:4}",
        sort = "{recordedAt}#{id}#{version:19}")
public record StoredEvent(
        String stream,
        String id,
        long version,
        String type,
        AttributeValue payload,
        @SuppressWarnings("singlet:AttributeUnbounded") Map<String, String> metadata,
        String commitId,
        int position,
        Instant recordedAt,
        boolean staged,
        int shard)
        implements EventItem {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "StoredEvent";
    }
}
