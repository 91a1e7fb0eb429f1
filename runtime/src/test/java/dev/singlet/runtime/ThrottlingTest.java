package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Refusals that pass: DynamoDB Local never makes them, so they are injected. */
class ThrottlingTest {

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
    void anAdditionIsSentAgainAfterARefusal() {
        Task stored = lab.tasks().create(task("add", "1"));
        lab.reset();
        lab.http()
                .inject(
                        Fault.refuse(400, "ProvisionedThroughputExceededException"),
                        Fault.refuse(400, "ThrottlingException"),
                        Fault.refuse(400, "RequestLimitExceeded"));

        Task updated = lab.tasks().update(keyOf(stored)).addToCount(1).execute();

        assertEquals(4, lab.http().requests());
        assertEquals(2, updated.count());
    }

    @Test
    void anAdditionGivesUpWithinTheBounds() {
        Task stored = lab.tasks().create(task("bounds", "1"));
        lab.reset();
        lab.http()
                .inject(Collections.nCopies(20, Fault.refuse(400, "ThrottlingException"))
                        .toArray(Fault[]::new));

        DynamoDbException failure = assertThrows(
                DynamoDbException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .appendToList(List.of("x"))
                        .execute());

        assertTrue(failure.isThrottlingException());
        assertEquals(4, lab.http().requests());
    }

    @Test
    void aConflictWithATransactionIsRetried() {
        Task stored = lab.tasks().create(task("conflict", "1"));
        lab.reset();
        lab.http()
                .inject(
                        Fault.refuse(400, "TransactionConflictException"),
                        Fault.refuse(400, "TransactionConflictException"));

        assertEquals(
                "New", lab.tasks().update(keyOf(stored)).name("New").execute().name());
        assertEquals(3, lab.http().requests());
        lab.http().inject(Fault.refuse(400, "TransactionConflictException"));
        assertEquals(
                2, lab.tasks().update(keyOf(stored)).addToCount(1).execute().count());
    }

    @Test
    void aConflictThatStaysIsReported() {
        lab.http()
                .inject(Collections.nCopies(4, Fault.refuse(400, "TransactionConflictException"))
                        .toArray(Fault[]::new));

        assertThrows(TransactionConflictException.class, () -> lab.tasks().put(task("stays", "1")));
        assertEquals(4, lab.http().requests());
    }

    @Test
    void aRefusalAfterALostResponseIsNoCertainty() {
        Fault[] faults = new Fault[20];
        Arrays.fill(faults, Fault.refuse(400, "ThrottlingException"));
        faults[0] = Fault.loseResponse();
        lab.http().inject(faults);

        OutcomeUnknownException failure =
                assertThrows(OutcomeUnknownException.class, () -> lab.tasks().put(task("refusal", "1")));

        assertTrue(assertInstanceOf(DynamoDbException.class, failure.getCause()).isThrottlingException());
        lab.reset();
        assertEquals(1, lab.tasks().byProject("refusal").count());
    }
}
