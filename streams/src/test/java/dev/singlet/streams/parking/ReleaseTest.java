package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.Records;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.parking.ParkingLab.PoisonException;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Releasing the second and the third change of a note, of which the second one has failed. */
class ReleaseTest {

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
    void keepsTheRestWhenAReleaseFails() {
        ParkedItem item = park();
        lab.heal();
        lab.poison("n1", 3);

        ReleaseFailedException e = assertThrows(ReleaseFailedException.class, () -> processor.release(item));
        assertEquals(1, e.released());
        assertEquals(Records.number(4), e.sequenceNumber());
        assertInstanceOf(PoisonException.class, e.getCause());
        assertEquals(1, lot.changes(item).size());
        lab.heal();
        assertEquals(1, processor.release(item), "the claim was given up");
        assertEquals(List.of(1, 2, 3), lab.replays().of("n1"));
    }

    @Test
    void discardsWhatNobodyCanHandle() {
        ParkedItem item = park();

        lot.discard(item, Records.number(2));
        lot.discard(item, Records.number(2));
        assertEquals(1, processor.release(item));
        assertEquals(List.of(1, 3), lab.replays().of("n1"));
        assertEquals(List.of(), lot.parked());
    }

    @Test
    void letsOneAtATimeRelease() {
        ParkedItem item = park();
        ParkingLot patient = lot.claim(Duration.ofMinutes(1));
        List<String> handled = new ArrayList<>();

        assertThrows(
                CrashError.class,
                () -> patient.release(item, change -> {
                    assertThrows(ReleaseConflictException.class, () -> processor.release(item));
                    throw new CrashError();
                }));
        assertThrows(ReleaseConflictException.class, () -> processor.release(item));
        streams.tick(Duration.ofMinutes(1).plusNanos(1));
        // The second release takes over from the first one while that is at work, and the first one notices.
        ReleaseConflictException e = assertThrows(
                ReleaseConflictException.class,
                () -> patient.release(item, change -> {
                    streams.tick(Duration.ofMinutes(2));
                    if (handled.isEmpty()) {
                        assertEquals(2, lot.release(item, inner -> handled.add(inner.sequenceNumber())));
                    }
                }));
        assertTrue(String.valueOf(e.getMessage()).contains("0 were released"), e.getMessage());
        assertEquals(List.of(Records.number(2), Records.number(4)), handled);
        assertEquals(List.of(), lot.parked());
    }

    /** A stream that goes back parks a record before the one that is being released: that comes again, after it. */
    @Test
    void releasesAgainWhatWasOvertaken() {
        ParkedItem item = park();
        List<String> released = new ArrayList<>();

        assertEquals(3, lot.release(item, change -> {
            released.add(change.sequenceNumber());
            if (released.size() == 1) {
                lab.deliver(records.subList(0, 2));
            }
        }));
        assertEquals(List.of(Records.number(2), Records.number(1), Records.number(2), Records.number(4)), released);
    }

    @Test
    void handlesAtOnceWhatWasReleasedInTheMeantime() {
        ParkedItem item = park();
        ParkingBatch batch = lot.beginBatch(Optional.empty());
        lab.heal();
        assertEquals(2, processor.release(item));

        assertFalse(batch.parkBehind(Records.note(6, "n1", 4)));
        assertTrue(batch.park(Records.note(6, "n1", 4), 1, new PoisonException()));
        assertTrue(batch.parkBehind(Records.note(7, "n1", 5)));
        assertEquals(2, lot.changes(lot.parked().get(0)).size());
    }

    @Test
    void tellsTheHandlerTheStream() {
        String arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/Notes/stream/2024-01-01T00:00:00.000";
        List<Optional<String>> streamArns = new ArrayList<>();
        ChangeProcessor<NoteItem> telling = ChangeProcessor.of(
                        ChangeDecoder.of(NoteTable.connect(streams.client())::decode), change -> {
                            streamArns.add(change.info().streamArn());
                            if (streamArns.size() == 1) {
                                throw new PoisonException();
                            }
                        })
                .parkAfter(1, lot);

        assertEquals(1, telling.process(arn, List.of(records.get(0))).parked());
        assertEquals(1, telling.release(lot.parked().get(0)));

        assertEquals(List.of(Optional.of(arn), Optional.of(arn)), streamArns);
    }

    private ParkedItem park() {
        lab.poison("n1", 2);
        lab.deliver(records);
        return lot.parked().get(0);
    }
}
