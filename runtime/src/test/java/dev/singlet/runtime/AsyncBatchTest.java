package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static dev.singlet.sample.TaskLab.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConstraintViolationException;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.TableOptions;
import dev.singlet.UnprocessedItemsException;
import dev.singlet.UnprocessedItemsException.Reason;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskCodec;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Batches over futures that are not complete yet: an asynchronous client that lets a synchronous one do the work. */
class AsyncBatchTest {

    private static final int BESIDE = 3;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    /** The common pool may have one thread, which could not wait for another. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private CountDownLatch gate = new CountDownLatch(0);
    private TaskLab lab;
    private AsyncTableClient table;
    private AsyncEntityOperations<Task, TaskKey, TaskFields> tasks;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
        TableSchema schema = TableSchema.builder("TasksTable")
                .keys("pk", "sk")
                .typeAttribute("entityType")
                .build();
        TableOptions options = TableOptions.builder()
                .tableName(lab.table().name())
                .batchConcurrency(BESIDE)
                .maxAttempts(4)
                .backoff(Duration.ofMillis(1), Duration.ofMillis(2))
                .build();
        table = new AsyncTableClient(client(), schema, options);
        tasks = table.entity(TaskCodec.INSTANCE, TaskFields.INSTANCE);
    }

    @AfterEach
    void close() {
        threads.shutdown();
        lab.close();
    }

    @Test
    void allIsWrittenAndReadWithinTheBound() throws Exception {
        List<Task> given = tasks("async", 260);
        // The first requests wait for each other.
        gate = new CountDownLatch(BESIDE);

        List<Task> stored = tasks.putAll(given).get();
        Map<TaskKey, Task> found =
                tasks.findAll(stored.stream().map(TaskLab::keyOf).toList()).get();

        assertEquals(stored, List.copyOf(found.values()));
        assertEquals(BESIDE, mostUnderWay.get());
        tasks.deleteAll(found.keySet()).get();
        assertEquals(0, lab.tasks().byProject("async").count());
    }

    @Test
    void mixedOnesAreExecutedToo() throws Exception {
        Task task = task("mixed async", "1");
        table.batch(List.of(tasks.putting(task), tasks.deleting(new TaskKey("mixed async", "2"))))
                .get();

        GetAction<Task> get = tasks.getting(keyOf(task));
        for (CompletableFuture<GetResults> results :
                List.of(table.batchGet(List.of(get)), table.transactGet(List.of(get)))) {
            assertEquals("Name 1", results.get().get(get).name());
        }
        table.transact("async token", List.of(tasks.checking(keyOf(task)))).get();
    }

    @Test
    void failuresAreInTheFuture() {
        Fault[] faults = new Fault[100];
        Arrays.fill(faults, Fault.refuse(400, "ThrottlingException"));
        lab.http().inject(faults);

        UnprocessedItemsException failure =
                assertInstanceOf(UnprocessedItemsException.class, failure(tasks.putAll(tasks("left async", 30))));
        assertEquals(Reason.BOUNDS_REACHED, failure.reason());
        assertEquals(30, failure.left(Task.class).size());
        lab.reset();

        Task valid = task("left async", "1");
        assertInstanceOf(IllegalArgumentException.class, failure(tasks.putAll(List.of(valid, valid))));
        assertInstanceOf(
                IllegalArgumentException.class,
                failure(table.batch(List.of(lab.tasks().putting(valid)))));
        assertInstanceOf(
                ConstraintViolationException.class,
                failure(tasks.putAll(List.of(new Task(
                        "p",
                        "1",
                        "o",
                        "",
                        "OPEN",
                        1,
                        null,
                        List.of(),
                        valid.set(),
                        valid.map(),
                        null,
                        valid.createdAt(),
                        valid.updatedAt())))));
        assertEquals(0, lab.http().requests());
    }

    /** The failure as those see it who are told of it: the same as for those who wait. */
    private static Throwable failure(CompletableFuture<?> future) {
        Throwable toldToListeners = future.handle((value, failure) -> failure).join();
        assertEquals(
                toldToListeners,
                assertThrows(ExecutionException.class, future::get).getCause());
        return toldToListeners;
    }

    private DynamoDbAsyncClient client() {
        return (DynamoDbAsyncClient) Proxy.newProxyInstance(
                DynamoDbAsyncClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbAsyncClient.class},
                (proxy, method, arguments) -> CompletableFuture.supplyAsync(() -> call(method, arguments), threads));
    }

    private Object call(Method method, Object[] arguments) {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            gate.countDown();
            gate.await();
            return DynamoDbClient.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(lab.client(), arguments);
        } catch (InvocationTargetException e) {
            throw new CompletionException(e.getCause());
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            underWay.decrementAndGet();
        }
    }
}
