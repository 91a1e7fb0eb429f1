package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Retries never double an effect, and are never taken for what they are not. */
class LostResponseTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aCreationThatTookEffectIsASuccess() {
        lab.http().inject(Fault.loseResponse(), Fault.loseResponse());

        Task created = lab.tasks().create(task("create", "1"));

        assertEquals(3, lab.http().requests());
        assertEquals(created, lab.tasks().get(keyOf(created)));
    }

    @Test
    void aCreationAfterALostRequestTakesEffectOnce() {
        lab.http().inject(Fault.loseRequest());

        Task created = lab.tasks().create(task("request", "1"));

        assertEquals(List.of(created), lab.tasks().byProject("request").list());
    }

    @Test
    void aCreationThatMayHaveBeenChangedSinceIsUnknown() {
        Task other = lab.tasks().create(task("other", "1"));
        lab.tick(Duration.ofSeconds(1));
        lab.http().inject(Fault.loseRequest());

        OutcomeUnknownException failure =
                assertThrows(OutcomeUnknownException.class, () -> lab.tasks().create(task("other", "1")));

        ItemAlreadyExistsException last = assertInstanceOf(ItemAlreadyExistsException.class, failure.getCause());
        assertEquals(Optional.of(other), last.item(Task.class));
    }

    @Test
    void anEqualItemIsAFailureUnlessAnAttemptMayHaveMadeIt() {
        lab.projects().create(new Project("equal", "A project"));

        assertThrows(ItemAlreadyExistsException.class, () -> lab.projects().create(new Project("equal", "A project")));
        lab.http().inject(Fault.refuse(400, "ThrottlingException"));
        assertThrows(ItemAlreadyExistsException.class, () -> lab.projects().create(new Project("equal", "A project")));
        assertEquals(0, lab.http().faultsLeft());
    }

    @Test
    void aConditionalPutThatTookEffectIsASuccess() {
        Task stored = lab.tasks().create(task("put", "1"));
        Task renamed = new Task(
                stored.project(),
                stored.id(),
                stored.owner(),
                "Renamed",
                stored.status(),
                stored.count(),
                stored.note(),
                stored.list(),
                stored.set(),
                stored.map(),
                stored.extras(),
                stored.createdAt(),
                stored.updatedAt());
        lab.http().inject(Fault.loseResponse());

        lab.tasks()
                .putting(renamed)
                .onlyIf(fields -> fields.name().eq(stored.name()))
                .execute();

        assertEquals("Renamed", lab.tasks().get(keyOf(stored)).name());
    }

    @Test
    void anUpdateWhoseConditionItHasMadeFalseIsASuccess() {
        Task stored = lab.tasks().create(task("update", "1"));
        lab.tick(Duration.ofSeconds(1));
        lab.reset();
        lab.http().inject(Fault.loseResponse());

        Task updated = lab.tasks()
                .update(keyOf(stored))
                .status("DONE")
                .addToSet(Set.of("blue"))
                .putInMap("done", "yes")
                .onlyIf(fields -> fields.status().eq("OPEN"))
                .execute();

        assertEquals(2, lab.http().requests());
        assertEquals("DONE", updated.status());
        assertEquals(updated, lab.tasks().get(keyOf(stored)));
    }

    @Test
    void anUpdateIsNotTakenForAnotherWritersOne() {
        Task stored = lab.tasks().create(task("race", "1"));
        lab.tick(Duration.ofSeconds(1));
        lab.tasks().update(keyOf(stored)).status("DONE").execute();
        lab.tick(Duration.ofSeconds(1));
        lab.http().inject(Fault.loseRequest());

        OutcomeUnknownException failure = assertThrows(
                OutcomeUnknownException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .status("DONE")
                        .onlyIf(fields -> fields.status().eq("OPEN"))
                        .execute());
        assertInstanceOf(ConditionFailedException.class, failure.getCause());
    }

    /** A project has no time of its last change. */
    @Test
    void anUpdateWithoutATimeIsNotTakenForASuccess() {
        lab.projects().create(new Project("timeless", "Before"));
        lab.http().inject(Fault.loseResponse());

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.projects()
                        .update("timeless")
                        .name("After")
                        .onlyIf(fields -> fields.name().eq("Before"))
                        .execute());

        assertEquals(
                Optional.of(new Project("timeless", "After")), lab.projects().find("timeless"));
    }

    @Test
    void aConditionalPutWithoutATimeIsNotTakenForASuccess() {
        lab.projects().create(new Project("timeless put", "Before"));
        lab.http().inject(Fault.loseResponse());

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.projects()
                        .putting(new Project("timeless put", "After"))
                        .onlyIf(fields -> fields.name().eq("Before"))
                        .execute());
    }

    @Test
    void anUpdateOfWhatIsGoneIsUnknownAfterALostResponse() {
        Task stored = lab.tasks().create(task("gone", "1"));
        lab.http().inject(request -> {
            lab.client()
                    .deleteItem(
                            deletion -> deletion.tableName(lab.table().name()).key(TaskLab.keyOf(keyOf(stored))));
            throw new IOException("injected: the request is lost");
        });

        OutcomeUnknownException failure = assertThrows(
                OutcomeUnknownException.class,
                () -> lab.tasks().update(keyOf(stored)).status("DONE").execute());

        assertInstanceOf(ItemNotFoundException.class, failure.getCause());
    }

    @Test
    void anAdditionIsNotSentTwice() {
        Task stored = lab.tasks().create(task("add", "1"));
        lab.reset();
        lab.http().inject(Fault.loseResponse());

        OutcomeUnknownException failure = assertThrows(
                OutcomeUnknownException.class,
                () -> lab.tasks().update(keyOf(stored)).addToCount(1).execute());

        assertEquals(1, lab.http().requests());
        assertEquals(2, lab.tasks().get(keyOf(stored)).count());
        assertTrue(String.valueOf(failure.getMessage())
                .startsWith("Whether the update of Task took effect is not known: an attempt got no certain answer"));
    }

    @Test
    void anInternalErrorLeavesAnAdditionUnknown() {
        Task stored = lab.tasks().create(task("internal", "1"));
        lab.reset();
        lab.http().inject(Fault.refuse(500, "InternalServerError"));

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .appendToList(List.of("last"))
                        .execute());

        assertEquals(1, lab.http().requests());
    }

    @Test
    void anAppendedElementIsThereOnce() {
        Task stored = lab.tasks().create(task("append", "1"));
        lab.http().inject(Fault.loseResponse());

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .appendToList(List.of("last"))
                        .execute());

        assertEquals(List.of("first", "last"), lab.tasks().get(keyOf(stored)).list());
    }

    @Test
    void aDeletionThatTookEffectIsASuccess() {
        Task stored = lab.tasks().create(task("delete", "1"));
        lab.http().inject(Fault.loseResponse());

        Optional<Task> deleted = lab.tasks()
                .deleting(keyOf(stored))
                .onlyIf(fields -> fields.status().eq("OPEN"))
                .execute();

        assertEquals(Optional.empty(), deleted);
        assertEquals(Optional.empty(), lab.tasks().find(keyOf(stored)));
    }

    @Test
    void aDeletionOfNothingIsAFailureAfterARefusalOnly() {
        lab.http().inject(Fault.refuse(400, "ThrottlingException"));

        assertThrows(
                ItemNotFoundException.class,
                () -> lab.tasks()
                        .deleting(new TaskKey("nothing", "1"))
                        .onlyIf(fields -> fields.status().eq("OPEN"))
                        .execute());
    }

    @Test
    void aRepeatableWriteThatNeverGetsAnAnswerIsUnknown() {
        lab.http().inject(Collections.nCopies(50, Fault.loseRequest()).toArray(Fault[]::new));

        OutcomeUnknownException failure =
                assertThrows(OutcomeUnknownException.class, () -> lab.tasks().put(task("through", "1")));

        assertInstanceOf(SdkClientException.class, failure.getCause());
        assertEquals(4, lab.http().requests());
    }

    @Test
    void aRepeatableWriteWhoseEveryAnswerIsLostIsUnknownAndDone() {
        lab.http().inject(Collections.nCopies(4, Fault.loseResponse()).toArray(Fault[]::new));

        assertThrows(OutcomeUnknownException.class, () -> lab.tasks().put(task("done", "1")));

        assertEquals(1, lab.tasks().byProject("done").count());
    }

    @Test
    void aWriteThatNeverLeavesTheClientFailsAsTheSdkSays() {
        try (DynamoDbClient client = DYNAMO.clientBuilder()
                .credentialsProvider(() -> {
                    throw SdkClientException.create("no credentials");
                })
                .build()) {
            TaskTable table = TaskTable.connect(client, options -> {});

            assertThrows(SdkClientException.class, () -> table.tasks().put(task("left", "1")));
        }
    }

    @Test
    void aWriteWhoseEveryAttemptIsRefusedFailsAsTheSdkSays() {
        lab.http()
                .inject(Collections.nCopies(50, Fault.refuse(400, "ThrottlingException"))
                        .toArray(Fault[]::new));

        DynamoDbException failure =
                assertThrows(DynamoDbException.class, () -> lab.tasks().put(task("throttled", "1")));

        assertTrue(failure.isThrottlingException());
    }
}
