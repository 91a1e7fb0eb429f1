package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.streams.Records;
import dev.singlet.streams.StreamLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Parking and releasing, while the program ends and answers are lost. */
class ParkingFaultsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final List<Record> RECORDS = List.of(
            Records.note(1, "n1", 1),
            Records.note(2, "n1", 2),
            Records.note(3, "n2", 1),
            Records.note(4, "n1", 3),
            Records.note(5, "n2", 2));

    /** One fault at each request of parking and releasing, of each kind: everything is handled, in order. */
    @Test
    void survivesAFaultAtEveryRequest() {
        try (StreamLab streams = new StreamLab(dynamo, 3)) {
            survivesAFaultAtEveryRequest(streams);
        }
    }

    private static void survivesAFaultAtEveryRequest(StreamLab streams) {
        int requests = run(streams, -1, Fault.none());
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("crash", Fault.crashAfter());
        faults.put("lost response", Fault.loseResponse());
        if (Boolean.getBoolean("singlet.fuzz")) {
            // What is stored then is the same as after the request before.
            faults.put("crash before", Fault.crashBefore());
            faults.put("lost request", Fault.loseRequest());
            faults.put("internal error", Fault.refuse(500, "InternalServerError"));
        }
        for (int number = 0; number < requests; number++) {
            for (Fault fault : faults.values()) {
                run(streams, number, fault);
            }
        }
        assertTrue(requests > 10, "requests: " + requests);
        System.out.printf(
                "Parking: %d faults (%s) at each of %d requests: each change handled, in order%n",
                requests * faults.size(), String.join(", ", faults.keySet()), requests);
    }

    private static int run(StreamLab streams, int number, Fault fault) {
        ParkingLab lab = new ParkingLab(streams, dynamo.tableName(), 2);
        streams.http().follow(request -> request.number() == number ? fault : Fault.none());
        lab.poison("n1", 2);
        survive(lab, () -> lab.deliver(RECORDS));
        assertEquals(List.of(1, 2), lab.replays().of("n2").stream().distinct().toList());
        lab.heal();
        survive(lab, lab::release);
        int requests = streams.http().requests();
        lab.replays().requireAll(Map.of("n1", 3, "n2", 2), "fault at request " + number);
        assertEquals(List.of(), lab.lot().parked());
        return requests;
    }

    /** Does something again after the program has ended, when the claims of its releases have, too. */
    private static void survive(ParkingLab lab, Runnable work) {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                work.run();
                return;
            } catch (CrashError | OutcomeUnknownException | SdkException e) {
                lab.lab().tick(Duration.ofMinutes(6));
            }
        }
        throw new AssertionError("One fault makes it fail again and again.");
    }

    /**
     * One thread processes batches that fail, crash and come again from the start; another one releases at the same
     * time what is parked. The clock stands still unless a release crashes, so that claims end only then.
     */
    @Test
    void keepsTheOrderWhileChangesAreReleased() throws InterruptedException, ExecutionException {
        long seed = StreamLab.seed();
        int runs = StreamLab.runs(8);
        AtomicInteger faults = new AtomicInteger();
        AtomicInteger released = new AtomicInteger();
        int handled = 0;
        int changes = 0;
        for (int run = 0; run < runs; run++) {
            Random random = new Random(seed + run);
            try (StreamLab streams = new StreamLab(dynamo, 3)) {
                ParkingLab lab = new ParkingLab(streams, dynamo.tableName(), 1 + run % 3);
                Map<String, Integer> last = new LinkedHashMap<>();
                List<Record> records = records(lab, random, last);
                long salt = random.nextLong();
                lab.lab().http().follow(request -> fault(new Random(salt + 31L * request.number()), faults));
                AtomicBoolean done = new AtomicBoolean();
                ExecutorService releasing = Executors.newSingleThreadExecutor();
                Future<?> releases = releasing.submit(() -> {
                    while (!done.get()) {
                        release(lab, released);
                    }
                });
                for (int from = 0; from < records.size(); from += 10) {
                    deliver(lab, records.subList(from, Math.min(records.size(), from + 10)), random);
                }
                lab.heal();
                done.set(true);
                releases.get();
                releasing.shutdown();
                lab.lab().http().reset();
                lab.lab().tick(Duration.ofMinutes(6));
                released.addAndGet(lab.release());
                lab.replays().requireAll(last, "seed " + seed + ", run " + run);
                assertEquals(List.of(), lab.lot().parked(), "seed " + seed);
                handled += lab.replays().count();
                changes += records.size();
            }
        }
        assertTrue(released.get() > runs, "released: " + released);
        System.out.printf(
                "Parking under release: %d runs, %d changes, handled %d times, %d released, %d faults: each change"
                        + " handled, in order (seed %d)%n",
                runs, changes, handled, released.get(), faults.get(), seed);
    }

    private static void release(ParkingLab lab, AtomicInteger released) {
        try {
            for (ParkedItem item : lab.lot().parked()) {
                released.addAndGet(lab.processor().release(item));
            }
        } catch (CrashError e) {
            lab.lab().tick(Duration.ofMinutes(6));
        } catch (ReleaseFailedException | ReleaseConflictException | OutcomeUnknownException | SdkException e) {
            // The next turn tries again.
            if (e instanceof OutcomeUnknownException) {
                lab.lab().tick(Duration.ofMinutes(6));
            }
        }
    }

    /** As Lambda does: from what failed, and all of the batch again after a crash. */
    private static void deliver(ParkingLab lab, List<Record> batch, Random random) {
        List<Record> rest = batch;
        for (int attempt = 0; !rest.isEmpty(); attempt++) {
            assertTrue(attempt < 1000, "the batch is never done");
            try {
                rest = ParkingLab.rest(rest, lab.processor().process(rest));
                if (random.nextInt(6) == 0) {
                    // The answer is lost.
                    rest = batch;
                }
            } catch (CrashError e) {
                rest = batch;
            }
        }
    }

    private static List<Record> records(ParkingLab lab, Random random, Map<String, Integer> last) {
        List<Record> records = new ArrayList<>();
        for (int place = 0; place < 30; place++) {
            String noteId = "n" + random.nextInt(4);
            int revision = last.merge(noteId, 1, Integer::sum);
            records.add(Records.note(place, noteId, revision));
            if (random.nextInt(8) == 0) {
                lab.poison(noteId, revision);
            }
        }
        return records;
    }

    private static Fault fault(Random random, AtomicInteger faults) {
        int chance = random.nextInt(40);
        if (chance < 4) {
            faults.incrementAndGet();
        }
        return switch (chance) {
            case 0 -> Fault.loseRequest();
            case 1 -> Fault.loseResponse();
            case 2 -> Fault.crashBefore();
            case 3 -> Fault.crashAfter();
            default -> Fault.none();
        };
    }
}
