package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskUpdate;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Updates that may be sent again whatever they do. The faults are simulated. */
class IdempotentUpdateTest {

    private static final int ATTEMPTS = 4;

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
    void itIsATransactionOfOneUpdateAndAConsistentRead() {
        Task updated = counting(stored("shape")).execute();

        List<SdkRequest> sent = lab.sent();
        assertEquals(2, sent.size());
        TransactWriteItemsRequest write = assertInstanceOf(TransactWriteItemsRequest.class, sent.get(0));
        assertEquals(1, write.transactItems().size());
        assertNotNull(write.transactItems().get(0).update());
        assertNotNull(write.clientRequestToken());
        assertEquals(true, assertInstanceOf(GetItemRequest.class, sent.get(1)).consistentRead());
        assertEquals(2, updated.count());
        assertEquals(lab.tasks().get(keyOf(updated)), updated);
    }

    @Test
    void everyExecutionIsATransactionOfItsOwn() {
        TaskUpdate update = counting(stored("twice"));

        update.execute();
        Task updated = update.execute();

        assertEquals(3, updated.count());
        assertNotEquals(
                assertInstanceOf(TransactWriteItemsRequest.class, lab.sent().get(0))
                        .clientRequestToken(),
                assertInstanceOf(TransactWriteItemsRequest.class, lab.sent().get(2))
                        .clientRequestToken());
    }

    @Test
    void lostAnswersOfTheWriteCountOnce() {
        for (int lost = 1; lost < ATTEMPTS; lost++) {
            assertCountsOnce("answer" + lost, lost, Collections.nCopies(lost, Fault.loseResponse()));
            assertCountsOnce("request" + lost, lost, Collections.nCopies(lost, Fault.loseRequest()));
            assertCountsOnce("error" + lost, lost, Collections.nCopies(lost, Fault.refuse(500, "InternalServerError")));
        }
        assertCountsOnce("mixed", 2, List.of(Fault.loseResponse(), Fault.refuse(500, "InternalServerError")));
        assertCountsOnce("other", 2, List.of(Fault.loseRequest(), Fault.loseResponse()));
    }

    /** All attempts are the same to the byte, the token included. */
    private void assertCountsOnce(String id, int repeated, List<Fault> faults) {
        Task before = stored(id);
        lab.http().inject(faults.toArray(Fault[]::new));

        Task updated = counting(before).appendToList(List.of("last")).execute();

        assertEquals(2, updated.count(), id);
        assertEquals(List.of("first", "last"), updated.list(), id);
        List<String> bodies = lab.http().bodies();
        assertEquals(repeated + 2, bodies.size(), id);
        assertEquals(Collections.nCopies(repeated + 1, bodies.get(0)), bodies.subList(0, repeated + 1), id);
        String token = assertInstanceOf(
                        TransactWriteItemsRequest.class, lab.sent().get(0))
                .clientRequestToken();
        assertEquals(2, bodies.get(0).split(token, -1).length, id);
        assertEquals(0, lab.http().faultsLeft(), id);
    }

    @Test
    void aLostAnswerOfTheReadIsAskedForAgain() {
        for (int lost = 1; lost < ATTEMPTS; lost++) {
            Task before = stored("read" + lost);
            lab.http().inject(Fault.none());
            lab.http().inject(Collections.nCopies(lost, Fault.loseResponse()).toArray(Fault[]::new));

            assertEquals(2, counting(before).execute().count());
            assertEquals(2 + lost, lab.http().requests());
        }
    }

    @Test
    void aReadThatFailsDoesNotHideThatTheUpdateTookEffect() {
        for (Fault fault :
                Arrays.asList(Fault.loseResponse(), Fault.loseRequest(), Fault.refuse(500, "InternalServerError"))) {
            Task before = stored("unread");
            lab.http().inject(Fault.none());
            lab.http().inject(Collections.nCopies(ATTEMPTS, fault).toArray(Fault[]::new));

            ResultNotReadException failure = assertThrows(
                    ResultNotReadException.class, () -> counting(before).execute());

            assertNotNull(failure.getCause());
            assertEquals(ATTEMPTS + 1, lab.http().requests());
            assertEquals(2, lab.tasks().get(keyOf(before)).count());
            lab.tasks().delete(keyOf(before));
        }
    }

    @Test
    void anItemThatIsGoneWhenItIsReadWasUpdatedAllTheSame() {
        Task before = stored("gone");
        lab.http().inject(Fault.none(), request -> {
            lab.client()
                    .deleteItem(
                            deletion -> deletion.tableName(lab.table().name()).key(TaskLab.keyOf(keyOf(before))));
            return request.call();
        });

        ItemDecodingException failure =
                assertThrows(ItemDecodingException.class, () -> counting(before).execute());

        assertEquals(true, failure.tookEffect());
    }

    @Test
    void withoutAnyAnswerTheOutcomeIsUnknown() {
        Task before = stored("unknown");
        lab.http().inject(Collections.nCopies(ATTEMPTS, Fault.loseResponse()).toArray(Fault[]::new));

        assertThrows(OutcomeUnknownException.class, () -> counting(before).execute());

        assertEquals(ATTEMPTS, lab.http().requests());
        assertEquals(2, lab.tasks().get(keyOf(before)).count());
    }

    /** Without the token the second attempt would find the condition false that the first one has made false. */
    @Test
    void itsOwnEffectIsNoObstacle() {
        Task before = stored("own");
        lab.http().inject(Fault.loseResponse());

        Task updated = counting(before).onlyIf(fields -> fields.count().eq(1)).execute();

        assertEquals(2, updated.count());
    }

    @Test
    void aConditionThatDoesNotHoldFailsAsEver() {
        Task before = stored("condition");
        lab.http().inject(Fault.loseRequest());

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> counting(before)
                        .onlyIf(fields -> fields.status().eq("DONE"))
                        .execute());

        assertEquals(Optional.of(before), failure.item(Task.class));
        assertEquals(Optional.empty(), failure.missing());
        assertEquals(before, lab.tasks().get(keyOf(before)));
    }

    @Test
    void whatTheItemLacksIsNamedAsEver() {
        Task before = stored("lacks");

        ConditionFailedException plain = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .update(keyOf(before))
                        .putInExtras("key", "value")
                        .execute());
        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> counting(before).putInExtras("key", "value").execute());

        assertEquals(plain.getMessage(), failure.getMessage());
        assertEquals(Optional.of("extras"), failure.missing());
        assertEquals(Optional.of(before), failure.item(Task.class));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThrows(
                ItemNotFoundException.class,
                () -> lab.tasks()
                        .update(new TaskKey("nothing", "1"))
                        .addToCount(1)
                        .idempotent()
                        .execute());
    }

    @Test
    void aTransactionHasItsOwnToken() {
        Task before = stored("transact");
        lab.http().inject(Fault.loseResponse());

        lab.table().transact(counting(before));

        assertEquals(1, lab.sent().size());
        assertEquals(2, lab.tasks().get(keyOf(before)).count());
    }

    @Test
    void sumsOfSeveralAreExact() {
        Task before = stored("several");
        for (int round = 0; round < 10; round++) {
            lab.http().inject(round % 2 == 0 ? Fault.loseResponse() : Fault.loseRequest());
            counting(before).addToSet(Set.of("blue")).execute();
        }

        assertEquals(11, lab.tasks().get(keyOf(before)).count());
    }

    private Task stored(String id) {
        Task created = lab.tasks().create(task("idempotent", id));
        lab.reset();
        return created;
    }

    private TaskUpdate counting(Task task) {
        return lab.tasks().update(keyOf(task)).addToCount(1).idempotent();
    }
}
