package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many threads, one repository. */
class ConcurrencyTest {

    private static final int THREADS = 16;
    private static final int ADDITIONS = 25;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static VehicleRepository vehicles;

    @BeforeAll
    static void createTable() {
        DepotTable table = Samples.table(dynamo);
        vehicles = table.vehicles();
    }

    @Test
    void exactlyOneOfManyCreates() throws Exception {
        List<Boolean> created = inParallel(thread -> {
            try {
                vehicles.create(Samples.vehicle("race", "1", "City " + thread, null));
                return true;
            } catch (ItemAlreadyExistsException refused) {
                return false;
            }
        });
        assertEquals(1, created.stream().filter(won -> won).count());
        int winner = created.indexOf(true);
        assertEquals("City " + winner, vehicles.get("race", "1").city());
    }

    @Test
    void noAdditionIsLostOrDoubled() throws Exception {
        vehicles.create(Samples.vehicle("sum", "1"));
        inParallel(thread -> {
            for (int times = 0; times < ADDITIONS; times++) {
                vehicles.update("sum", "1").addToMileage(1).execute();
            }
            return true;
        });
        assertEquals(100 + THREADS * ADDITIONS, vehicles.get("sum", "1").mileage());
    }

    @Test
    void onlyOneOfManyConditionalUpdatesSeesTheOldValue() throws Exception {
        vehicles.create(Samples.vehicle("cas", "1"));
        List<Boolean> changed = inParallel(thread -> {
            try {
                vehicles.update("cas", "1")
                        .note("t" + thread)
                        .onlyIf(c -> c.note().notExists())
                        .execute();
                return true;
            } catch (dev.singlet.ConditionFailedException refused) {
                return false;
            }
        });
        assertEquals(1, changed.stream().filter(won -> won).count());
        assertEquals("t" + changed.indexOf(true), vehicles.get("cas", "1").note());
    }

    private interface Task<R> {
        R run(int thread) throws Exception;
    }

    /** Starts the threads at one moment, and returns what each came to. */
    private static <R> List<R> inParallel(Task<R> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<R>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                Callable<R> call = () -> {
                    ready.countDown();
                    ready.await();
                    return task.run(number);
                };
                running.add(threads.submit(call));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
