package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.Records;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.UnreadableStreamException;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.parking.ParkingLab.PoisonException;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

class ParkingLotTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final StreamLab streams = new StreamLab(dynamo, 3);
    private final ParkingLab lab = new ParkingLab(streams, dynamo.tableName(), 2);
    private final ParkingLot lot = lab.lot();
    private final ChangeProcessor<?> processor = lab.processor();
    private final List<Record> records = List.of(
            Records.note(1, "n1", 1),
            Records.note(2, "n1", 2),
            Records.note(3, "n2", 1),
            Records.note(4, "n1", 3),
            Records.note(5, "n2", 2));

    @AfterEach
    void close() {
        streams.close();
    }

    @Test
    void parksWhatFailsAndWhatComesBehind() {
        lab.poison("n1", 2);

        BatchResult first = processor.process(records);
        assertEquals(Optional.of(Records.number(2)), first.retryFrom(), "one attempt is not enough");
        assertEquals(List.of(), lot.parked());

        BatchResult second = processor.process(ParkingLab.rest(records, first));
        assertTrue(second.isDone());
        assertEquals(2, second.handled());
        assertEquals(2, second.parked());
        assertEquals(1, second.failures().size());
        assertTrue(second.failures().get(0).parked());
        assertEquals(List.of(1), lab.replays().of("n1"));
        assertEquals(List.of(1, 2), lab.replays().of("n2"));

        ParkedItem item = lot.parked().get(0);
        assertEquals(List.of(item), lot.parked());
        assertEquals(Optional.of(item), lot.find(records.get(0).dynamodb().keys()));
        assertEquals(Optional.empty(), lot.find(records.get(2).dynamodb().keys()));
        assertEquals(records.get(0).dynamodb().keys(), item.key());
        assertEquals(2, item.attempts());
        assertEquals(PoisonException.class.getName(), item.failure());
        assertEquals(streams.now(), item.since());
        assertEquals(
                List.of(records.get(1), records.get(3)),
                lot.changes(item).stream().map(ParkedChange::record).toList());

        assertTrue(processor.process(List.of(Records.note(6, "n1", 4))).isDone());
        lab.heal();
        assertEquals(3, processor.release(item));
        assertEquals(List.of(1, 2, 3, 4), lab.replays().of("n1"));
        assertEquals(List.of(), lot.parked());
        assertEquals(1, processor.process(List.of(Records.note(7, "n1", 5))).handled());
        assertEquals(0, processor.release(item));
        assertTrue(
                dynamo.items(dynamo.tableName()).stream()
                        .noneMatch(left -> left.toString().contains(lot.consumer())),
                "nothing is left, not even the count");
    }

    @Test
    void parksAtOnceWhereOneAttemptIsAllowed() {
        ChangeProcessor<?> impatient = ChangeProcessor.of(
                        ChangeDecoder.of(NoteTable.connect(streams.client())::decode), change -> {
                            throw new PoisonException();
                        })
                .parkAfter(1, lot);
        streams.http().reset();

        assertEquals(5, impatient.process(records).parked());
        assertEquals(2, lot.parked().size());
        // A query of what is parked, and a transaction for each record.
        assertEquals(1 + 5 + 1, streams.http().requests());
    }

    @Test
    void keepsTheRecordAsItCame() {
        Map<String, AttributeValue> broken = new HashMap<>(Records.item(new Note("n1", "text", 2)));
        broken.put(
                "revision",
                AttributeValue.fromM(Map.of("a", AttributeValue.fromL(List.of(AttributeValue.fromNul(true))))));
        Record modified = Records.changed(2, Records.item(new Note("n1", "text", 1)), broken);
        Record expired = Records.changed(3, broken, Map.of()).toBuilder()
                .userIdentity(who -> who.type("Service").principalId("dynamodb.amazonaws.com"))
                .build();
        String arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/Notes/stream/2024-01-01T00:00:00.000";
        assertFalse(processor.process(arn, List.of(modified)).isDone());
        assertTrue(processor.process(arn, List.of(modified, expired)).isDone());

        ParkedItem item = lot.parked().get(0);
        assertEquals(ItemDecodingException.class.getName(), item.failure());
        List<ParkedChange> changes = lot.changes(item);
        assertEquals(
                List.of(modified, expired),
                changes.stream().map(ParkedChange::record).toList());
        assertEquals(Optional.of(arn), changes.get(0).streamArn());
        assertEquals(streams.now(), changes.get(0).parkedAt());
        List<Record> released = new ArrayList<>();
        assertEquals(2, lot.release(item, change -> released.add(change.record())));
        assertEquals(List.of(modified, expired), released);
    }

    @Test
    void stopsParkingWhereTooManyItemsFail() {
        ChangeProcessor<?> failing = ChangeProcessor.of(
                        ChangeDecoder.of(NoteTable.connect(streams.client())::decode), change -> {
                            throw new PoisonException();
                        })
                .parkAfter(1, lot.maxItems(2));

        List<Record> four = List.of(
                Records.note(1, "n1", 1), Records.note(2, "n2", 1), Records.note(3, "n1", 2), Records.note(4, "n3", 1));
        BatchResult result = failing.process(four);
        assertEquals(3, result.parked());
        assertEquals(Optional.of(Records.number(4)), result.retryFrom());
        RuntimeException cause = result.end().orElseThrow().cause();
        assertSame(ParkingLotFullException.class, cause.getClass());
        assertInstanceOf(PoisonException.class, cause.getCause());
        assertEquals(0, cause.getSuppressed().length);
        assertEquals(2, lot.parked().size());
    }

    /** Two images of 390,000 bytes, which is more than one item can be; and one that leaves no room for a key. */
    @Test
    void parksLargeItems() {
        Record large =
                Records.changed(1, new Note("n1", "x".repeat(390_000), 1), new Note("n1", "y".repeat(390_000), 2));
        Record tooLarge = Records.changed(2, new Note("n2", "x", 1), new Note("n2", "y".repeat(409_450), 2));
        ParkingBatch batch = lot.beginBatch(Optional.empty());

        assertTrue(batch.park(large, 1, new PoisonException()));
        assertEquals(
                List.of(large),
                lot.changes(lot.parked().get(0)).stream()
                        .map(ParkedChange::record)
                        .toList());
        ItemEncodingException e =
                assertThrows(ItemEncodingException.class, () -> batch.park(tooLarge, 1, new PoisonException()));
        assertEquals("ParkedImage", e.entity());
        assertEquals(1, lot.parked().size());
    }

    @Test
    void parksOnceWhatIsParkedTwice() {
        lab.poison("n1", 2);
        lab.deliver(records);
        ParkedItem item = lot.parked().get(0);
        streams.http().inject(Fault.none(), Fault.loseResponse());

        assertTrue(processor.process(records.subList(1, 2)).isDone());
        assertEquals(0, streams.http().faultsLeft());
        assertEquals(2, lot.changes(item).size());
        assertEquals(List.of(item), lot.parked(), "what it failed with is still known");
    }

    @Test
    void costsOneRequestForEachBatchAsARule() {
        assertTrue(processor.process(records).isDone());
        assertEquals(1, streams.http().requests());

        Map<String, AttributeValue> foreign = Map.of("pk", AttributeValue.fromS("X"), "sk", AttributeValue.fromS("Y"));
        assertEquals(
                1,
                processor
                        .process(List.of(Records.changed(6, Map.of(), foreign)))
                        .passedOver());
        assertEquals(1, streams.http().requests());
    }

    @Test
    void stopsWhereItCannotPark() {
        streams.http().follow(request -> Fault.refuse(400, "ResourceNotFoundException"));
        BatchResult result = processor.process(records);
        assertEquals(Optional.of(Records.number(1)), result.retryFrom());
        assertEquals(0, result.handled());

        streams.http().reset();
        lab.poison("n1", 1);
        streams.http().inject(Fault.none(), Fault.refuse(400, "ValidationException"));
        BatchResult uncounted = processor.process(records);
        assertEquals(Optional.of(Records.number(1)), uncounted.retryFrom());
        assertSame(
                PoisonException.class,
                uncounted.end().orElseThrow().cause().getSuppressed()[0].getClass());
    }

    @Test
    void doesNotParkWhatTheStreamLacks() {
        Record record = records.get(1);
        Record withoutImage = record.toBuilder()
                .dynamodb(record.dynamodb().toBuilder().oldImage(null).build())
                .build();

        assertThrows(UnreadableStreamException.class, () -> processor.process(List.of(withoutImage)));
        assertThrows(UnreadableStreamException.class, () -> processor.process(List.of(withoutImage)));
        assertEquals(List.of(), lot.parked());
    }

    @Test
    void keepsConsumersApart() {
        lab.poison("n1", 2);
        lab.deliver(records);
        ParkingLot other =
                ParkingLot.connect(streams.client(), "other", options -> options.tableName(dynamo.tableName()));

        assertEquals(List.of(), other.parked());
        assertEquals(0, other.release(lot.parked().get(0), change -> {}));
    }

    @Test
    void refusesWhatCannotBe() {
        streams.http().reset();
        assertThrows(IllegalArgumentException.class, () -> ParkingLot.connect(streams.client(), ""));
        assertThrows(IllegalArgumentException.class, () -> ParkingLot.connect(streams.client(), "x".repeat(65)));
        assertThrows(IllegalArgumentException.class, () -> lot.maxItems(0));
        assertThrows(IllegalArgumentException.class, () -> lot.claim(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> processor.parkAfter(0, lot));
        Record letters = records.get(0).toBuilder()
                .dynamodb(records.get(0).dynamodb().toBuilder()
                        .sequenceNumber("12x")
                        .build())
                .build();
        assertThrows(
                IllegalArgumentException.class,
                () -> lot.beginBatch(Optional.empty()).park(letters, 1, new PoisonException()));
        ParkedItem item = new ParkedItem("id", Map.of(), streams.now(), 1, "failure");
        ChangeProcessor<?> without =
                ChangeProcessor.of(ChangeDecoder.of(NoteTable.connect(streams.client())::decode), change -> {});
        assertThrows(IllegalStateException.class, () -> without.release(item));
    }

    @Test
    void showsNoValues() {
        lab.poison("n1", 2);
        lab.deliver(records);
        ParkedItem item = lot.parked().get(0);

        assertEquals(
                "ParkedItem[since=2124-05-06T07:08:09Z, attempts=2, failure=" + PoisonException.class.getName() + "]",
                item.toString());
        assertEquals(
                "ParkedChange[" + Records.number(2) + ", parkedAt=2124-05-06T07:08:09Z]",
                lot.changes(item).get(0).toString());
    }
}
