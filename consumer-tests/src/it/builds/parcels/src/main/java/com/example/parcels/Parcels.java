package com.example.parcels;

import com.example.parcels.ParcelEvent.Delivered;
import com.example.parcels.ParcelEvent.HandedOver;
import dev.singlet.eventsourcing.table.EventItem;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.saga.SagaDefinition;
import dev.singlet.saga.SagaTable;
import dev.singlet.saga.Sagas;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.StreamTables;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Sends parcels: events, a read model that the stream of their table drives, and a saga. */
public final class Parcels {

    private static final int HEAVIEST = 30_000;

    private final EventTable eventTable;
    private final EventStore<ParcelEvent> events;
    private final RecipientTable recipients;
    private final Projector<ParcelEvent> projector;
    private final Labels labels = new Labels();
    private final Sagas<Shipment> shipments;

    /** Connects to tables whose names begin so, and creates them. */
    public Parcels(DynamoDbClient client, String tableNames) {
        eventTable = EventTable.connect(client, options -> options.tableName(tableNames + "-events"));
        recipients = RecipientTable.connect(client, options -> options.tableName(tableNames + "-recipients"));
        SagaTable sagaTable = SagaTable.connect(client, options -> options.tableName(tableNames + "-sagas"));
        client.createTable(StreamTables.withStream(eventTable.definition()));
        client.waiter().waitUntilTableExists(table -> table.tableName(eventTable.name()));
        recipients.createIfAbsent();
        sagaTable.createIfAbsent();
        events = EventStore.of(eventTable, "Parcel", ParcelEventCodec.INSTANCE);
        projector = Projector.of(events, new RecipientProjection(recipients));
        shipments = Sagas.of(sagaTable, shipment());
    }

    private SagaDefinition<Shipment> shipment() {
        return SagaDefinition.named("shipment", ShipmentCodec.INSTANCE)
                .step("label", LabelCodec.INSTANCE)
                .run(saga -> labels.print(saga.idempotencyKey()))
                .undo((saga, outcome) -> labels.cancel(saga.stepIdempotencyKey()))
                .pivot("hand-over")
                .failsWith(TooHeavyException.class)
                .run(saga -> handOver(saga.sagaId(), saga.idempotencyKey(), saga.data()))
                .withoutUndo()
                .build();
    }

    private void handOver(String id, String commitId, Shipment shipment) {
        if (shipment.grams() > HEAVIEST) {
            throw new TooHeavyException(shipment.grams());
        }
        events.append(id, 0, commitId, List.of(new HandedOver(shipment.recipient(), shipment.grams())));
    }

    /** Notes that a parcel has arrived. */
    public void deliver(String id, String recipient) {
        events.append(id, 1, "delivered", List.of(new Delivered(recipient)));
    }

    /** Returns a function of AWS Lambda for the stream of the event table. */
    public ParcelChanges changes() {
        return new ParcelChanges(decoder(), projector);
    }

    /** Returns what reads the stream of the event table. */
    public ChangeDecoder<EventItem> decoder() {
        return ChangeDecoder.of(eventTable::decode);
    }

    /** Returns the events. */
    public EventStore<ParcelEvent> events() {
        return events;
    }

    /** Returns the name of the table with the stream. */
    public String eventTableName() {
        return eventTable.name();
    }

    /** Returns the read model. */
    public RecipientTable recipients() {
        return recipients;
    }

    /** Returns the labels. */
    public Labels labels() {
        return labels;
    }

    /** Returns the saga that sends a parcel. */
    public Sagas<Shipment> shipments() {
        return shipments;
    }
}
