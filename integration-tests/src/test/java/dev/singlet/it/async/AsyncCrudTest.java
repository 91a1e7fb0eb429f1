package dev.singlet.it.async;

import static dev.singlet.it.async.AsyncLab.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.TransactionFailedException;
import dev.singlet.it.async.JobItem.Job;
import dev.singlet.it.async.JobItem.Queue;
import dev.singlet.it.async.JobItem.State;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single items and transactions. */
class AsyncCrudTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final List<OperationEvent> EVENTS = new CopyOnWriteArrayList<>();

    private static JobAsyncTable table;
    private static JobAsyncRepository jobs;

    @BeforeAll
    static void createTable() {
        table = JobAsyncTable.connect(
                dynamo.asyncClient(),
                options -> options.tableName(dynamo.tableName()).listener(EVENTS::add));
        table.createIfAbsent().join();
        table.createIfAbsent().join();
        jobs = table.jobs();
    }

    @Test
    void whatIsCreatedIsFound() {
        Job job = jobs.create(draft ->
                        draft.queue("found").number(1).state(State.WAITING).attempts(0))
                .join();

        assertEquals(Optional.of(job), jobs.find("found", 1).join());
        assertEquals(job, jobs.consistently().get(JobKey.of(job)).join());
        assertEquals(Optional.empty(), jobs.find("found", 2).join());
        failure(ItemNotFoundException.class, jobs.get("found", 2));
    }

    @Test
    void aFailureIsNotWrappedForThoseWhoAreTold() {
        Job job = jobs.create(draft ->
                        draft.queue("told").number(1).state(State.WAITING).attempts(0))
                .join();
        AtomicReference<Throwable> told = new AtomicReference<>();

        jobs.create(job)
                .whenComplete((created, failure) -> told.set(failure))
                .handle((created, failure) -> "done")
                .join();

        ItemAlreadyExistsException failure = assertInstanceOf(ItemAlreadyExistsException.class, told.get());
        assertEquals(Optional.of(job), failure.item(Job.class));
    }

    @Test
    void updatesFollowTheirConditions() {
        Job job = AsyncLab.createJobs(table, "update", 1).get(0);

        Job running = jobs.update("update", 0)
                .state(State.RUNNING)
                .worker("w1")
                .addToAttempts(1)
                .onlyIf(c -> c.worker().notExists())
                .execute()
                .join();

        assertEquals(new Job("update", 0, State.RUNNING, "w1", 1, job.createdAt(), running.updatedAt()), running);
        ConditionFailedException failure = failure(
                ConditionFailedException.class,
                jobs.update("update", 0)
                        .worker("w2")
                        .onlyIf(c -> c.worker().notExists())
                        .execute());
        assertEquals(Optional.of(running), failure.item(Job.class));
    }

    @Test
    void putReplacesAndDeleteReturns() {
        Job job = AsyncLab.createJobs(table, "put", 1).get(0);
        Job put = jobs.put(job).join();

        assertEquals(put, jobs.delete("put", 0).join().orElseThrow());
        assertEquals(Optional.empty(), jobs.delete(job).join());
        failure(
                ItemNotFoundException.class,
                jobs.deleting("put", 0).onlyIf(c -> c.attempts().eq(0)).execute());
    }

    @Test
    void whatNoRequestCanBeMadeOfIsInTheFutureToo() {
        failure(
                ConstraintViolationException.class,
                jobs.create(
                        draft -> draft.queue("x").number(1).state(State.WAITING).attempts(-1)));
        failure(InvalidKeyException.class, jobs.find("x", -1));
        failure(InvalidKeyException.class, jobs.delete("x", -1));
        failure(InvalidKeyException.class, jobs.deleteAll(List.of(new JobKey("x", -1))));
        failure(
                ConstraintViolationException.class,
                jobs.update("x", 1).attempts(-1).execute());
    }

    @Test
    void transactionsTakeEffectTogether() {
        Queue queue = table.queues().create(draft -> draft.size(0)).join();
        table.transact(
                        table.queues().update(queue.name()).addToSize(1),
                        jobs.creating(draft -> draft.queue(queue.name())
                                .number(1)
                                .state(State.WAITING)
                                .attempts(0)))
                .join();

        assertEquals(1, table.queues().get(queue.name()).join().size());
        TransactionFailedException failure = failure(
                TransactionFailedException.class,
                table.transact(
                        table.queues().update(queue.name()).addToSize(1),
                        jobs.creating(draft -> draft.queue(queue.name())
                                .number(1)
                                .state(State.WAITING)
                                .attempts(0))));
        assertEquals(1, failure.failures().get(0).action());
        assertEquals(1, table.queues().get(queue.name()).join().size());
    }

    @Test
    void listenersAreTold() {
        AsyncLab.createJobs(table, "listen", 1);

        assertTrue(EVENTS.stream()
                .anyMatch(event -> event.operation() == Operation.CREATE
                        && event.attempts() == 1
                        && event.entity().equals(Optional.of("Job"))));
    }
}
