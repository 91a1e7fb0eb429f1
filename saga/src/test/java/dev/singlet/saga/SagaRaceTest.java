package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several workers on the same sagas, held up at random for longer than their leases; the pauses are simulated. */
class SagaRaceTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static final int WORKERS = 4;
    private static final int ROUNDS = 5_000;
    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());

    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger crashed = new AtomicInteger();
    private SagaLab lab;
    private Sagas<Trip> sagas;

    @BeforeEach
    void open() {
        lab = SagaLab.open(DYNAMO);
        sagas = lab.sagas(lab.trips().definition(), options -> options.random(new Random(SEED)));
        lab.world().follow(call -> randomFault(new SplittableRandom(SEED + call).nextInt(100)));
        lab.world().meanwhile(this::holdUp);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private static CallFault randomFault(int percent) {
        if (percent < 12) {
            return CallFault.PAUSE_BEFORE;
        }
        if (percent < 24) {
            return CallFault.PAUSE_AFTER;
        }
        if (percent < 29) {
            return CallFault.TIMEOUT_AFTER;
        }
        if (percent < 32) {
            return CallFault.REFUSED;
        }
        return percent < 37 ? CallFault.CRASH_AFTER : CallFault.NONE;
    }

    // The others' leases are over as well; most of the time one of them makes a call before this worker goes on.
    private void holdUp() {
        int calls = lab.world().calls();
        lab.trips().tick(Trips.LEASE);
        for (int turn = 0; turn < 100 && lab.world().calls() == calls; turn++) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    @Test
    void fourWorkersOnOneSagaDoItOnce() throws InterruptedException, ExecutionException {
        int number = Boolean.getBoolean("singlet.fuzz") ? 200 : 10;
        Map<SagaStatus, Integer> ends = new EnumMap<>(SagaStatus.class);
        for (int each = 0; each < number; each++) {
            List<String> ids = start(1);
            together(() -> workOn(ids.get(0)));
            count(ids, ends);
        }
        print("One saga after the other", number, ends);
    }

    private void workOn(String id) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                Saga<Trip> saga = sagas.run(id);
                if (saga.dueAt().isEmpty()) {
                    return;
                }
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                lab.trips().tick(Duration.ofSeconds(1));
            } catch (SagaLeaseLostException failure) {
                lost.incrementAndGet();
            } catch (CrashError failure) {
                crashed.incrementAndGet();
            }
        }
        throw new AssertionError("The saga does not end.");
    }

    @Test
    void fourWorkersOnManySagasDoEachOnce() throws InterruptedException, ExecutionException {
        int number = Boolean.getBoolean("singlet.fuzz") ? 400 : 40;
        Map<SagaStatus, Integer> ends = new EnumMap<>(SagaStatus.class);
        List<String> ids = start(number);
        together(() -> workOnAll(ids));
        count(ids, ends);
        print("Many sagas at once", number, ends);
        assertEquals(0, sagas.due().count());
    }

    private void workOnAll(List<String> ids) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                RunReport report = sagas.runOnce(5, lab.trips().now().plus(Duration.ofDays(1)));
                assertTrue(
                        report.failed().isEmpty(),
                        () -> report.failed().values().toString());
                lost.addAndGet(report.lost());
                if (report.worked() == 0 && ids.stream().allMatch(this::isEnded)) {
                    return;
                }
                lab.trips().tick(Duration.ofSeconds(1));
            } catch (CrashError failure) {
                crashed.incrementAndGet();
            }
        }
        throw new AssertionError("The sagas do not end.");
    }

    private boolean isEnded(String id) {
        return sagas.find(id).orElseThrow().dueAt().isEmpty();
    }

    private List<String> start(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> {
                    String id = Trips.newId();
                    sagas.start(id, Trip.of(id));
                    return id;
                })
                .toList();
    }

    private static void together(Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Object> task = Executors.callable(work);
            for (Future<Object> done : threads.invokeAll(List.of(task, task, task, task))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void count(List<String> ids, Map<SagaStatus, Integer> ends) {
        for (String id : ids) {
            Saga<Trip> saga = sagas.find(id).orElseThrow();
            Verdict.check(lab.world(), saga, "seed " + SEED);
            ends.merge(saga.status(), 1, Integer::sum);
        }
    }

    private void print(String what, int number, Map<SagaStatus, Integer> ends) {
        System.out.println(what + ", " + WORKERS + " workers: " + number + " sagas, all consistent: " + ends + "; "
                + lab.world().calls() + " calls, " + lost + " leases lost, " + crashed + " workers ended (seed " + SEED
                + ")");
        assertEquals(number, ends.values().stream().mapToInt(Integer::intValue).sum());
    }
}
