package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.BatchAction;
import dev.singlet.GetAction;
import dev.singlet.UnprocessedItemsException;
import dev.singlet.UnprocessedItemsException.Reason;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Batches that are not finished, with several requests at a time. */
class BatchFailureTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO, options -> options.maxAttempts(4));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    /** DynamoDB Local processes every write, so a service that is too busy is simulated. */
    @Test
    void whatIsLeftIsInTheExceptionAsItWasGiven() {
        List<Task> given = tasks("left", 3);
        throttle();

        UnprocessedItemsException records =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().putAll(given));

        assertEquals(Reason.BOUNDS_REACHED, records.reason());
        assertEquals(
                given.stream().map(Task::id).toList(),
                records.left(Task.class).stream().map(Task::id).toList());
        assertEquals(given.stream().map(TaskLab::keyOf).toList(), records.keys(TaskKey.class));
        assertEquals(List.of(), records.unknownKeys());
        assertTrue(assertInstanceOf(DynamoDbException.class, records.getCause()).isThrottlingException());

        UnprocessedItemsException keys =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().findAll(records.keys(TaskKey.class)));
        assertEquals(records.keys(TaskKey.class), keys.left(TaskKey.class));
        GetAction<Task> get = lab.tasks().getting(new TaskKey("left", "1"));
        UnprocessedItemsException gets =
                assertThrows(UnprocessedItemsException.class, () -> lab.table().batchGet(get, get));
        assertEquals(List.of(get), gets.left(GetAction.class));
        List<BatchAction> actions =
                List.of(lab.tasks().putting(given.get(0)), lab.projects().deleting("left"));
        UnprocessedItemsException mixed =
                assertThrows(UnprocessedItemsException.class, () -> lab.table().batch(actions));
        assertEquals(actions, mixed.left(BatchAction.class));

        lab.reset();
        lab.tasks().putAll(records.left(Task.class));
        assertEquals(3, lab.tasks().byProject("left").count());
    }

    @Test
    void aFailureForGoodEndsTheBatchAndNothingIsClaimed() {
        List<Task> given = tasks("good", 90);
        lab.http().inject(Fault.none(), Fault.none(), Fault.refuse(400, "AccessDeniedException"));

        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().putAll(given));

        assertEquals(Reason.REQUEST_FAILED, failure.reason());
        lab.reset();
        List<String> stored =
                lab.tasks().byProject("good").stream().map(Task::id).toList();
        List<String> left = failure.left(Task.class).stream().map(Task::id).toList();
        assertTrue(left.size() >= 15 && left.size() <= 65, "left " + left.size());
        assertEquals(
                given.stream().map(Task::id).filter(id -> !left.contains(id)).toList(), stored);
    }

    @Test
    void aFailureBeforeAnyEffectIsThrownAsItIs() {
        lab.http().inject(refusals());
        assertThrows(DynamoDbException.class, () -> lab.tasks().putAll(tasks("effect", 90)));
        lab.http().inject(refusals());
        List<TaskKey> keys = tasks("effect", 300).stream().map(TaskLab::keyOf).toList();
        assertThrows(DynamoDbException.class, () -> lab.tasks().findAll(keys));
        lab.http().inject(Fault.none(), Fault.refuse(400, "AccessDeniedException"));
        assertThrows(DynamoDbException.class, () -> lab.tasks().findAll(keys));
    }

    @Test
    void anAnswerThatIsLostBeforeARefusalIsNoCertainty() {
        lab.http().inject(Fault.loseResponse(), Fault.refuse(400, "AccessDeniedException"));

        UnprocessedItemsException failure =
                assertThrows(UnprocessedItemsException.class, () -> lab.tasks().putAll(tasks("uncertain", 1)));

        assertEquals(1, failure.left(Task.class).size());
        assertEquals(failure.keys(), failure.unknownKeys());
        assertEquals(1, lab.tasks().byProject("uncertain").count());
    }

    /** The first chunk is taken for written; the answer to the second one is lost; all else is refused. */
    @Test
    void onlyWhatWasInARequestWithoutAnAnswerIsUnknown() {
        try (TaskLab one =
                TaskLab.open(DYNAMO, options -> options.maxAttempts(4).batchConcurrency(1))) {
            one.http()
                    .follow(request -> request.number() == 0
                            ? Fault.answer(200, "{\"UnprocessedItems\":{}}")
                            : request.number() == 1 ? Fault.loseResponse() : Fault.refuse(400, "ThrottlingException"));

            UnprocessedItemsException failure = assertThrows(
                    UnprocessedItemsException.class, () -> one.tasks().putAll(tasks("doubt", 60)));

            assertEquals(35, failure.keys().size());
            assertEquals(failure.keys().subList(0, 25), failure.unknownKeys());
            one.reset();
            assertEquals(25, one.tasks().byProject("doubt").count());
        }
    }

    @Test
    void anInterruptEndsAllThatIsUnderWay() {
        try (TaskLab patient = TaskLab.open(DYNAMO, options -> options.maxAttempts(100))) {
            Thread caller = Thread.currentThread();
            Fault[] faults = new Fault[10_000];
            Arrays.fill(faults, (Fault) request -> {
                caller.interrupt();
                return Fault.refuse(400, "ThrottlingException").apply(request);
            });
            patient.http().inject(faults);

            UnprocessedItemsException failure = assertThrows(
                    UnprocessedItemsException.class, () -> patient.tasks().putAll(tasks("interrupt", 200)));

            assertTrue(Thread.interrupted());
            assertEquals(Reason.INTERRUPTED, failure.reason());
            assertEquals(200, failure.left(Task.class).size());
        }
    }

    private void throttle() {
        Fault[] faults = new Fault[200];
        Arrays.fill(faults, Fault.refuse(400, "ThrottlingException"));
        lab.http().inject(faults);
    }

    private static Fault[] refusals() {
        Fault[] faults = new Fault[4];
        Arrays.fill(faults, Fault.refuse(400, "AccessDeniedException"));
        return faults;
    }
}
