package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.streams.Records;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.parking.ParkingLab.PoisonException;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.SentRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** What others do between two requests of a release. */
class ReleaseRaceTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final List<Record> RECORDS =
            List.of(Records.note(1, "n1", 1), Records.note(2, "n1", 2), Records.note(3, "n1", 3));

    private final StreamLab streams = new StreamLab(dynamo, 3);
    private final ParkingLab lab = lab();
    private final ParkingLot lot = lab.lot();

    @AfterEach
    void close() {
        streams.close();
    }

    /** The stream comes again from before what is parked, and goes on, at each request of a release. */
    @Test
    void losesNothingThatComesInAtAnyRequest() {
        int requests = releaseWhileMoreComesIn(-1);
        for (int number = 0; number < requests; number++) {
            releaseWhileMoreComesIn(number);
        }
        assertTrue(requests > 10, "requests: " + requests);
        System.out.printf("Release: changes that come in at each of %d requests: all handled, in order%n", requests);
    }

    private int releaseWhileMoreComesIn(int number) {
        ParkingLab other = lab();
        ParkedItem item = park(other);
        streams.http().reset();
        List<Record> all = new ArrayList<>(RECORDS);
        all.add(Records.note(4, "n1", 4));
        before(request -> request.number() == number, () -> other.deliver(all));
        other.processor().release(item);
        int requests = streams.http().requests();
        streams.http().reset();
        if (number == -1) {
            other.deliver(all);
        }
        String scenario = "at request " + number;
        assertEquals(List.of(), other.lot().parked(), scenario);
        other.replays().requireAll(Map.of("n1", 4), scenario);
        assertTrue(
                dynamo.items(dynamo.tableName()).stream()
                        .noneMatch(left -> left.toString().contains(other.lot().consumer())),
                scenario);
        return requests;
    }

    /** The head of another release has the version that this one has read: it was deleted and created meanwhile. */
    @Test
    void takesNothingOutOfWhatAnotherOneReleases() {
        ParkedItem item = park(lab);
        List<String> handled = new ArrayList<>();

        assertThrows(
                ReleaseConflictException.class,
                () -> lot.release(item, change -> {
                    assertTrue(handled.isEmpty(), "the next change is the other one's");
                    handled.add(change.sequenceNumber());
                    releaseAndParkAgain(item);
                }));

        assertEquals(2, lot.changes(item).size());
    }

    @Test
    void doesNotEndWhatAnotherOneReleases() {
        ParkedItem item = park(lab);
        lot.changes(item).forEach(change -> lot.discard(item, change.sequenceNumber()));
        AtomicInteger transactions = new AtomicInteger();
        before(
                // The first one is the claim.
                request -> request.operation().equals("TransactWriteItems") && transactions.getAndIncrement() == 1,
                () -> releaseAndParkAgain(item));

        assertThrows(
                ReleaseConflictException.class,
                () -> lot.release(item, change -> {
                    throw new AssertionError("the changes are the other one's");
                }));

        assertEquals(
                List.of(item.id()), lot.parked().stream().map(ParkedItem::id).toList());
        assertEquals(2, lot.changes(item).size());
    }

    /** What another one has claimed meanwhile, and has not released yet, is neither handled on nor freed. */
    @Test
    void leavesTheClaimOfAnotherOne() {
        ParkedItem item = park(lab);
        List<String> handled = new ArrayList<>();

        assertThrows(
                ReleaseConflictException.class,
                () -> lot.release(item, change -> {
                    assertTrue(handled.isEmpty(), "the next change is the other one's");
                    handled.add(change.sequenceNumber());
                    streams.tick(Duration.ofMinutes(6));
                    claim(item);
                }));
        streams.tick(Duration.ofMinutes(6));
        assertThrows(
                ReleaseFailedException.class,
                () -> lot.release(item, change -> {
                    streams.tick(Duration.ofMinutes(6));
                    claim(item);
                    throw new PoisonException();
                }));

        assertThrows(ReleaseConflictException.class, () -> lot.release(item, change -> {}));
        assertEquals(2, lot.changes(item).size());
    }

    @Test
    void holdsItsClaimForEachChangeAnew() {
        ParkedItem item = park(lab);
        List<String> handled = new ArrayList<>();

        int released = lot.release(item, change -> {
            streams.tick(Duration.ofMinutes(4));
            assertThrows(ReleaseConflictException.class, () -> lot.release(item, other -> {}));
            handled.add(change.sequenceNumber());
        });

        assertEquals(2, released);
        assertEquals(List.of(Records.number(2), Records.number(3)), handled);
    }

    @Test
    void saysWhatAChangeFailedWithThoughItsClaimCannotBeGivenUp() {
        ParkedItem item = park(lab);

        ReleaseFailedException e = assertThrows(
                ReleaseFailedException.class,
                () -> lot.release(item, change -> {
                    streams.http().inject(Fault.refuse(400, "ValidationException"));
                    throw new PoisonException();
                }));

        PoisonException cause = assertInstanceOf(PoisonException.class, e.getCause());
        assertEquals(1, cause.getSuppressed().length);
        assertThrows(ReleaseConflictException.class, () -> lot.release(item, change -> {}));
        streams.tick(Duration.ofMinutes(6));
        assertEquals(2, lot.release(item, change -> {}));
    }

    /** The claim of this release has ended; another one ends its own, and a third one begins. */
    private void releaseAndParkAgain(ParkedItem item) {
        streams.tick(Duration.ofMinutes(6));
        lot.release(item, change -> {});
        park(lab);
        claim(item);
    }

    /** Begins a release that breaks off. */
    private void claim(ParkedItem item) {
        assertThrows(
                CrashError.class,
                () -> lot.release(item, change -> {
                    throw new CrashError();
                }));
    }

    /** Parks the second and the third change. */
    private static ParkedItem park(ParkingLab lab) {
        lab.poison("n1", 2);
        lab.deliver(RECORDS);
        lab.heal();
        return lab.lot().parked().get(0);
    }

    /** Does something before the first request that is meant is sent. */
    private void before(Predicate<SentRequest> meant, Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        streams.http().follow(request -> {
            if (done.get() || !meant.test(request)) {
                return Fault.none();
            }
            done.set(true);
            return call -> {
                work.run();
                return call.call();
            };
        });
    }

    private ParkingLab lab() {
        return new ParkingLab(streams, dynamo.tableName(), 2);
    }
}
