package dev.singlet.eventsourcing.projection;

import dev.singlet.InvalidKeyException;
import dev.singlet.ItemDecodingException;
import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventHeadKey;
import dev.singlet.eventsourcing.table.EventTable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * The news that an aggregate has changed, as the table's stream brings it. It may be late, doubled, out of order or missing:
 * what counts is in the table.
 *
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param version the version that it is known to have at least; 0 if none is known
 */
public record WakeUp(String stream, String id, long version) {

    /**
     * Returns the news in a record of the table's stream, of whatever view type.
     *
     * @param table the event table
     * @param record the record
     * @return the news; empty if the record is not about the head of an aggregate, or about its deletion
     */
    public static Optional<WakeUp> of(EventTable table, Record record) {
        if (record.eventName() == OperationType.REMOVE || record.dynamodb() == null) {
            return Optional.empty();
        }
        StreamRecord change = record.dynamodb();
        return of(table, change.hasNewImage() ? change.newImage() : change.keys());
    }

    /**
     * Returns the news in an item as it is after a change.
     *
     * @param table the event table
     * @param item all attributes of the item, or its key alone
     * @return the news; empty if the item is not the head of an aggregate
     */
    public static Optional<WakeUp> of(EventTable table, Map<String, AttributeValue> item) {
        return key(item).map(key -> new WakeUp(key.stream(), key.id(), version(table, item)));
    }

    private static Optional<EventHeadKey> key(Map<String, AttributeValue> item) {
        String partition = text(item.get("pk"));
        String sort = text(item.get("sk"));
        try {
            return Optional.of(EventHeadKey.parse(partition, sort));
        } catch (InvalidKeyException notOfAHead) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable AttributeValue value) {
        return value == null || value.s() == null ? "" : value.s();
    }

    // A key alone is no item. Whatever else cannot be read here is reported by who reads the table for it.
    private static long version(EventTable table, Map<String, AttributeValue> item) {
        try {
            return table.decode(item) instanceof EventHead head ? head.version() : 0;
        } catch (ItemDecodingException noVersion) {
            return 0;
        }
    }

    /** Shows the kind of aggregate, and no stored value. */
    @Override
    public String toString() {
        return "WakeUp[" + stream + "]";
    }
}
