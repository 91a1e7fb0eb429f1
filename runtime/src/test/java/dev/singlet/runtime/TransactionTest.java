package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class TransactionTest {

    /** What the service answers when another transaction holds the second of two items; DynamoDB Local never does. */
    static final Fault CONFLICT = Fault.answer(400, """
            {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","Message":"injected",
             "CancellationReasons":[{"Code":"None"},{"Code":"TransactionConflict","Message":"injected"}]}""");

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

    @Test
    void allKindsOfActionsTakeEffectTogether() {
        Task changed = lab.tasks().create(task("all", "changed"));
        Task deleted = lab.tasks().create(task("all", "deleted"));
        Task checked = lab.tasks().create(task("all", "checked"));

        lab.table()
                .transact(
                        lab.projects().creating(new Project("all", "A project")),
                        lab.tasks().putting(task("all", "put")),
                        lab.tasks().update(keyOf(changed)).addToCount(1),
                        lab.tasks()
                                .deleting(keyOf(deleted))
                                .onlyIf(fields -> fields.status().eq("OPEN")),
                        lab.tasks()
                                .checking(keyOf(checked))
                                .onlyIf(fields -> fields.status().eq("OPEN")),
                        lab.projects().deleting("no such project"));

        assertEquals(
                Optional.of(new Project("all", "A project")), lab.projects().find("all"));
        assertEquals(2, lab.tasks().get(keyOf(changed)).count());
        assertEquals(
                List.of("changed", "checked", "put"),
                lab.tasks().byProject("all").stream().map(Task::id).sorted().toList());
    }

    @Test
    void failsAsAWholeAndSaysWhy() {
        Task open = lab.tasks().create(task("failures", "open"));
        Task fine = lab.tasks().create(task("failures", "fine"));
        lab.projects().create(new Project("failures", "A project"));

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> lab.table()
                        .transact(
                                lab.tasks().update(keyOf(fine)).name("New"),
                                lab.projects().creating(new Project("failures", "Another")),
                                lab.tasks()
                                        .update(new TaskKey("failures", "absent"))
                                        .name("x"),
                                lab.tasks()
                                        .deleting(keyOf(open))
                                        .onlyIf(fields -> fields.status().eq("DONE")),
                                lab.tasks().checking(new TaskKey("failures", "absent too")),
                                lab.tasks()
                                        .putting(task("failures", "put"))
                                        .onlyIf(fields -> fields.name().exists())));

        assertEquals(
                List.of(
                        new Failure(
                                1,
                                "Project",
                                Operation.CREATE,
                                Reason.ALREADY_EXISTS,
                                Optional.of(new Project("failures", "A project"))),
                        new Failure(2, "Task", Operation.UPDATE, Reason.NOT_FOUND, Optional.empty()),
                        new Failure(3, "Task", Operation.DELETE, Reason.CONDITION_FAILED, Optional.of(open)),
                        new Failure(4, "Task", Operation.CHECK, Reason.NOT_FOUND, Optional.empty()),
                        new Failure(5, "Task", Operation.PUT, Reason.CONDITION_FAILED, Optional.empty())),
                failure.failures());
        assertEquals(
                "The transaction was cancelled: action 1 (create of Project): there is an item with the same key;"
                        + " action 2 (update of Task): there is no such item;"
                        + " action 3 (delete of Task): the condition does not hold;"
                        + " action 4 (check of Task): there is no such item;"
                        + " action 5 (put of Task): the condition does not hold.",
                failure.getMessage());
        assertEquals(fine, lab.tasks().get(keyOf(fine)));
    }

    @Test
    void anUpdateThatChangesNothingOnlyChecks() {
        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> lab.table()
                        .transact(lab.projects().update("nowhere"), lab.tasks().putting(task("nowhere", "1"))));

        assertEquals(Reason.NOT_FOUND, failure.failures().get(0).reason());
        assertEquals(Optional.empty(), lab.projects().find("nowhere"));
    }

    @Test
    void refusesWhatCannotBeOneTransaction() {
        TransactionAction one = lab.tasks().creating(task("same", "1"));
        TransactionAction two = lab.tasks().deleting(new TaskKey("same", "1"));
        IllegalArgumentException same =
                assertThrows(IllegalArgumentException.class, () -> lab.table().transact(one, two));
        assertEquals(
                "Actions 0 and 1 of the transaction concern the same Task. DynamoDB takes one action for each item."
                        + " Join them, or use two transactions.",
                same.getMessage());

        IllegalArgumentException many =
                assertThrows(IllegalArgumentException.class, () -> lab.table().transact(Collections.nCopies(101, one)));
        assertEquals("A transaction has at most 100 actions, but there are 101. Split it.", many.getMessage());
        assertThrows(IllegalArgumentException.class, () -> lab.table().transact(new TransactionAction() {}));
        assertThrows(
                ConstraintViolationException.class,
                () -> lab.table()
                        .transact(lab.tasks().update(new TaskKey("same", "1")).name("")));
        for (String token : List.of("", "x".repeat(37))) {
            assertEquals(
                    "A token has 1 to 36 characters, but this one has " + token.length() + ".",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> lab.table().transact(token, one))
                            .getMessage());
        }
        lab.table().transact(List.of());
        assertEquals(0, lab.http().requests());
    }

    @Test
    void refusesWhatGoesThroughAnotherClient() {
        try (TaskLab other = TaskLab.open(DYNAMO)) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> lab.table()
                            .transact(
                                    lab.tasks().putting(task("client", "1")),
                                    other.tasks().putting(task("client", "2"))));
            assertEquals(
                    "The action at place 1, on Task, is of a table that another client is connected to. One request goes"
                            + " through one client: connect both tables with the same one.",
                    refused.getMessage());
            TaskKey key = new TaskKey("client", "1");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> lab.table().batch(other.tasks().deleting(key)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> lab.table().batchGet(other.tasks().getting(key)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> lab.table().transactGet(other.tasks().getting(key)));
            assertEquals(0, lab.http().requests() + other.http().requests());
        }
    }

    @Test
    void aTokenOfTheCallersMakesARepetitionHarmless() {
        Task task = lab.tasks().create(task("token", "1"));
        TransactionAction addition = lab.tasks().update(keyOf(task)).addToCount(1);
        String token = "t".repeat(36);

        lab.table().transact(token, addition);
        lab.table().transact(token, addition);

        assertEquals(2, lab.tasks().get(keyOf(task)).count());
        assertThrows(
                IdempotentParameterMismatchException.class,
                () -> lab.table()
                        .transact(token, lab.tasks().update(keyOf(task)).addToCount(2)));
        lab.table().transact(addition);
        assertEquals(3, lab.tasks().get(keyOf(task)).count());
    }

    @Test
    void takesAHundredActions() {
        List<TransactionAction> actions = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            actions.add(lab.tasks().creating(task("hundred", "task " + index)));
        }

        lab.table().transact(actions);

        assertEquals(100, lab.tasks().byProject("hundred").count());
    }

    @Test
    void aConflictIsRetriedAsTheSameTransaction() {
        lab.http().inject(CONFLICT, CONFLICT);

        lab.table()
                .transact(
                        lab.projects().creating(new Project("conflict", "A project")),
                        lab.tasks().creating(task("conflict", "1")));

        assertEquals(3, lab.http().requests());
        assertEquals(
                1,
                lab.sent().stream()
                        .map(request -> ((TransactWriteItemsRequest) request).clientRequestToken())
                        .distinct()
                        .count());
        assertEquals(1, lab.tasks().byProject("conflict").count());
    }

    @Test
    void aConflictThatStaysIsReported() {
        lab.http().inject(Collections.nCopies(4, CONFLICT).toArray(Fault[]::new));

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> lab.table()
                        .transact(
                                lab.projects().creating(new Project("stays", "A project")),
                                lab.tasks().creating(task("stays", "1"))));

        assertEquals(
                List.of(new Failure(1, "Task", Operation.CREATE, Reason.CONFLICT, Optional.empty())),
                failure.failures());
        assertEquals(4, lab.http().requests());
        assertEquals(Optional.empty(), lab.projects().find("stays"));
    }

    @Test
    void aLostResponseDoublesNothing() {
        Task task = lab.tasks().create(task("lost", "1"));
        lab.http().inject(Fault.loseResponse(), Fault.loseResponse());

        lab.table().transact(lab.tasks().update(keyOf(task)).addToCount(1).appendToList(List.of("last")));

        assertEquals(2, lab.tasks().get(keyOf(task)).count());
        assertEquals(List.of("first", "last"), lab.tasks().get(keyOf(task)).list());
    }

    @Test
    void whatNeverGetsAResponseIsUnknown() {
        Task task = lab.tasks().create(task("unknown", "1"));
        lab.http().inject(Collections.nCopies(50, Fault.loseRequest()).toArray(Fault[]::new));

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.table().transact(lab.tasks().update(keyOf(task)).addToCount(1)));

        lab.reset();
        assertEquals(1, lab.tasks().get(keyOf(task)).count());
    }

    @Test
    void aRefusalAfterALostResponseIsRetriedAsTheSameTransaction() {
        Task task = lab.tasks().create(task("refusal", "1"));
        lab.reset();
        lab.http().inject(lostThenThrottled(8));

        lab.table().transact(lab.tasks().update(keyOf(task)).addToCount(1));

        assertEquals(2, lab.tasks().get(keyOf(task)).count());
        assertEquals(0, lab.http().faultsLeft());
    }

    @Test
    void aRefusalThatStaysAfterALostResponseIsUnknown() {
        Task task = lab.tasks().create(task("refusal stays", "1"));
        lab.reset();
        lab.http().inject(lostThenThrottled(50));

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.table().transact(lab.tasks().update(keyOf(task)).addToCount(1)));

        lab.reset();
        assertEquals(2, lab.tasks().get(keyOf(task)).count());
    }

    @Test
    void aTransactionThatGoesOnElsewhereIsUnknown() {
        lab.http()
                .inject(Collections.nCopies(50, Fault.refuse(400, "TransactionInProgressException"))
                        .toArray(Fault[]::new));

        assertThrows(
                OutcomeUnknownException.class,
                () -> lab.table().transact(lab.tasks().creating(task("progress", "1"))));
    }

    @Test
    void aRefusalAloneIsACertainFailure() {
        lab.http()
                .inject(Collections.nCopies(50, Fault.refuse(400, "ThrottlingException"))
                        .toArray(Fault[]::new));

        DynamoDbException failure = assertThrows(
                DynamoDbException.class, () -> lab.table().transact(lab.tasks().creating(task("throttled", "1"))));

        assertTrue(failure.isThrottlingException());
    }

    private static Fault[] lostThenThrottled(int number) {
        Fault[] faults = new Fault[number];
        Arrays.fill(faults, Fault.refuse(400, "ThrottlingException"));
        faults[0] = Fault.loseResponse();
        return faults;
    }
}
