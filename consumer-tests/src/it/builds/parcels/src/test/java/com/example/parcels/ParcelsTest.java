package com.example.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.parcels.ParcelEvent.Delivered;
import com.example.parcels.ParcelEvent.HandedOver;
import dev.singlet.eventsourcing.table.EventItem;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.saga.SagaStatus;
import dev.singlet.saga.Sagas;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.lambda.StreamHandler;
import dev.singlet.streams.local.StreamRunner;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParcelsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    /** In parcels-modular all of it is in named modules; in parcels, which is on the class path, nothing is. */
    @Test
    void runsInTheModulesOfItsBuild() {
        String module = System.getProperty("parcels.module");
        List<String> modules = Stream.of(
                        Parcels.class, EventStore.class, Sagas.class, StreamRunner.class, StreamHandler.class)
                .map(type -> String.valueOf(type.getModule().getName()))
                .toList();

        assertEquals(
                module == null
                        ? Collections.nCopies(5, "null")
                        : List.of(
                                module,
                                "dev.singlet.eventsourcing",
                                "dev.singlet.saga",
                                "dev.singlet.streams",
                                "dev.singlet.streams"),
                modules);
    }

    @Test
    void sendsParcelsAndGoesBack() {
        Parcels parcels = new Parcels(dynamo.client(), dynamo.tableName("parcels"));
        Sagas<Shipment> shipments = parcels.shipments();
        shipments.start("p1", new Shipment("ann", 500));
        shipments.start("p2", new Shipment("ann", 31_000));
        shipments.start("p3", new Shipment("ann", 700));

        assertEquals(SagaStatus.COMPLETED, shipments.run("p1").status());
        assertEquals(SagaStatus.COMPENSATED, shipments.run("p2").status());
        assertEquals(1, shipments.runOnce(10, Instant.MAX).worked());

        assertEquals(Set.of("shipment/p1/label", "shipment/p3/label"), parcels.labels().valid());
        assertEquals(0, parcels.events().version("p2"));
    }

    @Test
    void keepsAReadModelThatTheStreamDrives() {
        Parcels parcels = new Parcels(dynamo.client(), dynamo.tableName("read-model"));
        parcels.shipments().start("p1", new Shipment("ann", 500));
        parcels.shipments().start("p2", new Shipment("ann", 700));
        parcels.shipments().runOnce(10, Instant.MAX);
        parcels.deliver("p1", "ann");

        assertEquals(
                List.of(new HandedOver("ann", 500), new Delivered("ann")),
                parcels.events().load("p1").events().stream()
                        .map(RecordedEvent::event)
                        .toList());
        assertTrue(parcels.recipients().recipients().find("ann").isEmpty(), "nobody has read the stream");
        drain(parcels);
        assertEquals(
                new Recipient("ann", 1, 1), parcels.recipients().recipients().get("ann"));
        // Read again from its beginning, it changes nothing.
        drain(parcels);
        assertEquals(
                new Recipient("ann", 1, 1), parcels.recipients().recipients().get("ann"));
    }

    private static void drain(Parcels parcels) {
        ParcelChanges function = parcels.changes();
        ChangeDecoder<EventItem> decoder = parcels.decoder();
        try (StreamRunner runner = StreamRunner.builder(
                        dynamo.client(), dynamo.streamsClient(), parcels.eventTableName())
                .build(ChangeProcessor.of(decoder, function::handle))) {
            runner.drain();
        }
    }
}
