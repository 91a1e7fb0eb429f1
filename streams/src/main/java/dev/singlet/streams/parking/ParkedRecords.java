package dev.singlet.streams.parking;

import dev.singlet.TransactionAction;
import dev.singlet.streams.parking.ParkedImage.Side;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** Records of the stream, and the items that they are kept as. */
final class ParkedRecords {

    private final ParkingTable table;
    private final String consumer;
    private final InstantSource clock;

    ParkedRecords(ParkingTable table, String consumer, InstantSource clock) {
        this.table = table;
        this.consumer = consumer;
        this.clock = clock;
    }

    /** What stores a record. Done again, it stores the same again. */
    List<TransactionAction> storing(Record record, Optional<String> streamArn) {
        StreamRecord what = record.dynamodb();
        String itemId = ItemIds.of(what.keys());
        String position = ItemIds.position(what.sequenceNumber());
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(table.records()
                .putting(new ParkedRecord(
                        consumer,
                        itemId,
                        position,
                        what.keys(),
                        what.sequenceNumber(),
                        what.approximateCreationDateTime(),
                        envelope(record),
                        streamArn.orElse(null),
                        clock.instant())));
        if (what.hasOldImage()) {
            actions.add(storing(itemId, position, Side.BEFORE, what.oldImage(), what.keys()));
        }
        if (what.hasNewImage()) {
            actions.add(storing(itemId, position, Side.AFTER, what.newImage(), what.keys()));
        }
        return actions;
    }

    /** What deletes a record. */
    List<TransactionAction> deleting(String itemId, String position) {
        return List.of(
                table.records().deleting(consumer, itemId, position),
                table.images().deleting(consumer, itemId, position, Side.BEFORE),
                table.images().deleting(consumer, itemId, position, Side.AFTER));
    }

    /** The record of an item that comes first; one consistent {@code Query} request. */
    Optional<ParkedRecord> first(String itemId) {
        return table.records()
                .consistently()
                .byConsumerAndItemId(consumer, itemId)
                .first();
    }

    /** All records of an item, in their order. */
    List<ParkedRecord> all(String itemId) {
        return table.records()
                .consistently()
                .byConsumerAndItemId(consumer, itemId)
                .list();
    }

    /** The record as it came; two consistent {@code GetItem} requests. */
    ParkedChange restore(ParkedRecord parked) {
        ParkedRecord.Envelope envelope = parked.envelope();
        StreamRecord what = StreamRecord.builder()
                .keys(parked.keys())
                .sequenceNumber(parked.sequenceNumber())
                .approximateCreationDateTime(parked.approximateTime())
                .sizeBytes(envelope.sizeBytes())
                .streamViewType(envelope.viewType())
                .oldImage(image(parked, Side.BEFORE))
                .newImage(image(parked, Side.AFTER))
                .build();
        Record record = Record.builder()
                .eventID(envelope.eventId())
                .eventName(envelope.eventName())
                .eventSource(envelope.eventSource())
                .eventVersion(envelope.eventVersion())
                .awsRegion(envelope.awsRegion())
                .userIdentity(identity(envelope))
                .dynamodb(what)
                .build();
        return new ParkedChange(record, Optional.ofNullable(parked.streamArn()), parked.parkedAt());
    }

    private TransactionAction storing(
            String itemId,
            String position,
            Side side,
            Map<String, AttributeValue> image,
            Map<String, AttributeValue> keys) {
        Map<String, AttributeValue> attributes = new HashMap<>(image);
        attributes.keySet().removeAll(keys.keySet());
        return table.images().putting(new ParkedImage(consumer, itemId, position, side, attributes));
    }

    private @Nullable Map<String, AttributeValue> image(ParkedRecord parked, Side side) {
        return table.images()
                .consistently()
                .find(consumer, parked.itemId(), parked.position(), side)
                .map(image -> {
                    Map<String, AttributeValue> attributes = new HashMap<>(image.attributes());
                    attributes.putAll(parked.keys());
                    return attributes;
                })
                .orElse(null);
    }

    private static ParkedRecord.Envelope envelope(Record record) {
        Identity identity = record.userIdentity();
        return new ParkedRecord.Envelope(
                record.eventID(),
                record.eventNameAsString(),
                record.eventSource(),
                record.eventVersion(),
                record.awsRegion(),
                record.dynamodb().sizeBytes(),
                record.dynamodb().streamViewTypeAsString(),
                identity == null ? null : identity.type(),
                identity == null ? null : identity.principalId());
    }

    private static @Nullable Identity identity(ParkedRecord.Envelope envelope) {
        return envelope.identityType() == null && envelope.principalId() == null
                ? null
                : Identity.builder()
                        .type(envelope.identityType())
                        .principalId(envelope.principalId())
                        .build();
    }
}
