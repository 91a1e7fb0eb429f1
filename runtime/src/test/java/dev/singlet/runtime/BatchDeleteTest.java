package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.UnprocessedItemsException;
import dev.singlet.UnprocessedItemsException.Reason;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskRepository;
import dev.singlet.sample.TaskTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** One request after the other, so that it is known which one meets a fault. */
class BatchDeleteTest {

    private static final int ITEMS = 60;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO, options -> options.maxAttempts(4).batchConcurrency(1));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void deletesInBatches() {
        List<TaskKey> keys = createKeys("batches");

        lab.tasks().deleteAll(keys);

        assertEquals(List.of(25, 25, 10), batchSizes());
        assertEquals(0, lab.tasks().byProject("batches").count());
        assertEquals(ITEMS, lab.events().get(0).itemCount());
    }

    @Test
    void sendsEachKeyOnce() {
        List<TaskKey> keys = new ArrayList<>(createKeys("twice"));
        keys.addAll(createKeys("twice"));
        Collections.reverse(keys);
        lab.reset();

        lab.tasks().deleteAll(keys);

        assertEquals(List.of(25, 25, 10), batchSizes());
        assertEquals(0, lab.tasks().byProject("twice").count());
    }

    @Test
    void nothingToDeleteSendsNothing() {
        lab.tasks().deleteAll(List.of());

        assertEquals(0, lab.http().requests());
    }

    /** DynamoDB Local always processes every deletion, so the response of the service is simulated. */
    @Test
    void sendsAgainWhatWasNotProcessed() {
        List<TaskKey> keys = createKeys("again");
        Fault someLeft = unprocessed(keys.subList(20, 25));
        Fault allLeft = unprocessed(keys.subList(0, 25));
        lab.http().inject(allLeft, allLeft, allLeft);

        lab.tasks().deleteAll(keys);

        assertEquals(List.of(25, 25, 25, 25, 25, 10), batchSizes());
        assertEquals(0, lab.tasks().byProject("again").count());

        List<TaskKey> more = createKeys("again");
        // 20 of 25 are said to be deleted; none is, as the request does not arrive.
        lab.http().inject(someLeft);
        lab.tasks().deleteAll(more);
        assertEquals(List.of(25, 25, 15), batchSizes());
        assertEquals(
                more.subList(0, 20),
                lab.tasks().byProject("again").stream().map(TaskLab::keyOf).toList());
    }

    @Test
    void whatIsLeftAtTheBoundsIsInTheException() {
        List<TaskKey> keys = createKeys("left");
        Fault left = unprocessed(keys.subList(23, 25));
        lab.http().inject(left, left, left, left, left, left);

        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().deleteAll(keys.subList(0, 25)));

        assertEquals(keys.subList(23, 25), failure.keys(TaskKey.class));
        assertNull(failure.getCause());
        // The first request made progress, so the bounds begin anew with what it left.
        assertEquals(List.of(25, 2, 2, 2), batchSizes());
        lab.reset();
        lab.tasks().deleteAll(failure.keys(TaskKey.class));
        assertEquals(List.of(2), batchSizes());
    }

    @Test
    void aBatchThatIsRefusedWholeIsLeft() {
        List<TaskKey> keys = createKeys("refused");
        lab.http()
                .inject(Collections.nCopies(100, Fault.refuse(400, "ProvisionedThroughputExceededException"))
                        .toArray(Fault[]::new));

        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().deleteAll(keys));

        assertEquals(keys, failure.keys(TaskKey.class));
        assertInstanceOf(ProvisionedThroughputExceededException.class, failure.getCause());
        assertEquals(4, lab.http().requests());
    }

    @Test
    void aLostResponseIsRetried() {
        List<TaskKey> keys = createKeys("lost");
        lab.http().inject(Fault.loseResponse(), Fault.loseRequest(), Fault.refuse(500, "InternalServerError"));

        lab.tasks().deleteAll(keys);

        assertEquals(List.of(25, 25, 25, 25, 25, 10), batchSizes());
        assertEquals(0, lab.tasks().byProject("lost").count());
    }

    @Test
    void aRequestThatIsWrongIsNotRetried() {
        List<TaskKey> keys = createKeys("wrong");
        lab.http().inject(Fault.refuse(400, "AccessDeniedException"));

        assertThrows(DynamoDbException.class, () -> lab.tasks().deleteAll(keys));

        assertEquals(1, lab.http().requests());
    }

    @Test
    void whatNeverLeavesTheClientIsNotRetried() {
        FaultyHttpClient http = FaultyHttpClient.onDefault();
        AtomicInteger asked = new AtomicInteger();
        try (DynamoDbClient client = DynamoDbClient.builder()
                .httpClient(http)
                .endpointOverride(DYNAMO.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(() -> {
                    asked.incrementAndGet();
                    throw SdkClientException.create("no credentials");
                })
                .build()) {
            TaskRepository tasks = TaskTable.connect(client, options -> {}).tasks();

            SdkClientException failure =
                    assertThrows(SdkClientException.class, () -> tasks.deleteAll(List.of(new TaskKey("none", "1"))));

            assertEquals("no credentials", failure.getMessage());
            assertEquals(1, asked.get());
            assertEquals(0, http.requests());
        }
    }

    @Test
    void aClosedClientIsNotRetried() {
        lab.http().close();

        UnprocessedItemsException failure = assertThrows(
                UnprocessedItemsException.class, () -> lab.tasks().deleteAll(List.of(new TaskKey("closed", "1"))));

        assertEquals(Reason.REQUEST_FAILED, failure.reason());
        assertInstanceOf(IllegalStateException.class, failure.getCause());

        assertEquals(1, lab.http().requests());
    }

    @Test
    void anInterruptIsNotTakenForARefusal() {
        List<TaskKey> keys = createKeys("interrupt");
        lab.http().inject(request -> {
            Thread.currentThread().interrupt();
            return Fault.refuse(400, "ThrottlingException").apply(request);
        });

        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().deleteAll(keys));

        assertTrue(Thread.interrupted());
        assertEquals(keys, failure.keys());
        assertTrue(String.valueOf(failure.getMessage()).contains("The thread was interrupted."));
    }

    @Test
    void anInterruptBeforeTheFirstRequestIsNotTakenForARefusal() {
        List<TaskKey> keys = createKeys("before");

        Thread.currentThread().interrupt();
        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().deleteAll(keys));

        assertTrue(Thread.interrupted());
        assertEquals(keys, failure.keys());
        assertTrue(String.valueOf(failure.getMessage()).contains("The thread was interrupted."));
    }

    private List<TaskKey> createKeys(String project) {
        List<Task> tasks = lab.createTasks(project, ITEMS);
        return tasks.stream().map(TaskLab::keyOf).toList();
    }

    private List<Integer> batchSizes() {
        return lab.sent().stream()
                .filter(BatchWriteItemRequest.class::isInstance)
                .map(request -> ((BatchWriteItemRequest) request)
                        .requestItems()
                        .values()
                        .iterator()
                        .next()
                        .size())
                .toList();
    }

    private Fault unprocessed(List<TaskKey> keys) {
        String deletions = keys.stream()
                .map(key -> """
                        {"DeleteRequest":{"Key":{"pk":{"S":"%s"},"sk":{"S":"%s"}}}}""".formatted(key.partition(), key.sort()))
                .collect(Collectors.joining(","));
        return Fault.answer(200, "{\"UnprocessedItems\":{\"" + lab.table().name() + "\":[" + deletions + "]}}");
    }
}
