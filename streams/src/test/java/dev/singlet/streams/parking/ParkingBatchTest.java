package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TransactionFailedException;
import dev.singlet.streams.Records;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.parking.ParkingLab.PoisonException;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** What a batch does while another one of the same shard is under way, as after a time-out of the function. */
class ParkingBatchTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Record FIRST = Records.note(1, "n1", 1);
    private static final Record SECOND = Records.note(2, "n1", 2);

    private final StreamLab streams = new StreamLab(dynamo, 1);
    private final ParkingLot lot = new ParkingLab(streams, dynamo.tableName(), 2).lot();
    private final ParkingBatch batch = begin();

    @AfterEach
    void close() {
        streams.close();
    }

    @Test
    void parksBehindWhatAnotherBatchHasParked() {
        assertTrue(begin().park(FIRST, 1, new PoisonException()));
        ParkedItem item = lot.parked().get(0);

        assertTrue(batch.park(SECOND, 1, new IllegalStateException()));

        assertEquals(
                List.of(FIRST, SECOND),
                lot.changes(item).stream().map(ParkedChange::record).toList());
        assertEquals(List.of(item), lot.parked(), "what the first one failed with is still known");
        assertTrue(batch.parkBehind(Records.note(3, "n1", 3)));
    }

    @Test
    void parksThoughWhatIsThereIsReleasedMeanwhile() {
        assertTrue(begin().park(FIRST, 1, new PoisonException()));
        ParkedItem item = lot.parked().get(0);
        beforeEach(number -> {
            if (number == 1) {
                lot.release(item, change -> {});
            }
        });

        assertTrue(batch.park(SECOND, 1, new PoisonException()));

        assertEquals(
                List.of(SECOND),
                lot.changes(item).stream().map(ParkedChange::record).toList());
        assertEquals(
                List.of(item.id()), lot.parked().stream().map(ParkedItem::id).toList());
    }

    /** Whenever it looks for the head there is none, and whenever it creates one there is. */
    @Test
    void doesNotTryForEver() {
        AtomicInteger requests = new AtomicInteger();
        beforeEach(number -> {
            requests.set(number + 1);
            if (number % 2 == 0) {
                assertTrue(begin().park(FIRST, 1, new PoisonException()));
            } else {
                lot.release(lot.parked().get(0), change -> {});
            }
        });

        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> batch.park(SECOND, 1, new PoisonException()));

        assertTrue(String.valueOf(e.getMessage()).contains("several programs"), e.getMessage());
        assertEquals(5 * 2, requests.get());
    }

    /** Simulated. A head that is written at that moment is not one that is gone. */
    @Test
    void doesNotTakeAConflictForARelease() {
        assertTrue(batch.park(FIRST, 1, new PoisonException()));
        String none = ",{\"Code\":\"None\"}";
        streams.http()
                .follow(request -> Fault.answer(
                        400,
                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
                                + "\"Message\":\"simulated\",\"CancellationReasons\":["
                                + "{\"Code\":\"TransactionConflict\"}" + none.repeat(4) + "]}"));

        assertThrows(TransactionFailedException.class, () -> batch.parkBehind(SECOND));
    }

    @Test
    void asksOnceWhetherAnItemIsReleased() {
        assertTrue(batch.park(FIRST, 1, new PoisonException()));
        lot.release(lot.parked().get(0), change -> {});
        streams.http().reset();

        assertFalse(batch.parkBehind(SECOND));
        assertFalse(batch.parkBehind(Records.note(3, "n1", 3)));

        assertEquals(1, streams.http().requests());
    }

    @Test
    void takesMoreOfAnItemWhereNoOtherOneFits() {
        ParkingBatch full = lot.maxItems(1).beginBatch(Optional.empty());

        assertTrue(full.park(FIRST, 1, new PoisonException()));
        assertTrue(full.park(SECOND, 1, new PoisonException()));

        Record other = Records.note(3, "n2", 1);
        assertThrows(ParkingLotFullException.class, () -> full.park(other, 1, new PoisonException()));
        assertThrows(IllegalArgumentException.class, () -> full.park(SECOND, 0, new PoisonException()));
    }

    /** A stream brings a record again for 24 hours. */
    @Test
    void countsAttemptsForAsLongAsTheStreamKeepsTheRecord() {
        assertFalse(batch.park(FIRST, 2, new PoisonException()));
        streams.tick(Duration.ofHours(25));

        assertTrue(begin().park(FIRST, 2, new PoisonException()));
    }

    /** What decides is read consistently; DynamoDB Local has no other reads, so that the requests have to tell. */
    @Test
    void readsConsistently() {
        streams.http().reset();
        assertFalse(begin().park(FIRST, 2, new PoisonException()));
        assertTrue(begin().park(FIRST, 2, new PoisonException()));
        ParkedItem item = lot.find(FIRST.dynamodb().keys()).orElseThrow();
        assertEquals(1, lot.changes(item).size());
        assertEquals(1, lot.release(item, change -> {}));

        List<String> reads = streams.http().bodies().stream()
                .filter(body -> !body.contains("TransactItems") && !body.contains("\"Item\""))
                .toList();
        assertEquals(14, reads.size());
        assertTrue(reads.stream().allMatch(body -> body.contains("\"ConsistentRead\":true")), reads::toString);
    }

    /** Does something before each request that is sent from now on, but for those that this sends itself. */
    private void beforeEach(IntConsumer work) {
        AtomicBoolean working = new AtomicBoolean();
        AtomicInteger sent = new AtomicInteger();
        streams.http().follow(request -> {
            if (working.get()) {
                return Fault.none();
            }
            return call -> {
                working.set(true);
                work.accept(sent.getAndIncrement());
                working.set(false);
                return call.call();
            };
        });
    }

    private ParkingBatch begin() {
        return lot.beginBatch(Optional.empty());
    }
}
