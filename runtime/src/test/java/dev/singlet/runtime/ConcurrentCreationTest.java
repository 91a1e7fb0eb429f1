package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConcurrentCreationTest {

    private static final int ROUNDS = 50;
    private static final int WRITERS = 4;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    @Test
    void oneOfManyWritersCreates() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (TaskLab lab = TaskLab.open(DYNAMO)) {
            for (int round = 0; round < ROUNDS; round++) {
                // All write the same item, so only the condition can tell them apart.
                Task task = task("race", "round " + round);
                CyclicBarrier start = new CyclicBarrier(WRITERS);
                List<Future<Boolean>> creations = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    creations.add(threads.submit(() -> {
                        start.await();
                        return creates(lab, task);
                    }));
                }
                int created = 0;
                for (Future<Boolean> creation : creations) {
                    created += creation.get() ? 1 : 0;
                }
                assertEquals(1, created);
                assertEquals(task.name(), lab.tasks().get(keyOf(task)).name());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean creates(TaskLab lab, Task task) {
        try {
            lab.tasks().create(task);
            return true;
        } catch (ItemAlreadyExistsException another) {
            return false;
        }
    }
}
