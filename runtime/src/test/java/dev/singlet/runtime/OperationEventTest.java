package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.Range;
import dev.singlet.fault.Fault;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationEventTest {

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
    void tellsOfEachOperation() {
        Task task = lab.tasks().create(task("each", "1"));
        lab.tasks().put(task);
        lab.tasks().update(keyOf(task)).addToCount(1).execute();
        lab.tasks().find(keyOf(task));
        lab.tasks().byOwner(task.owner()).list();
        lab.tasks().byProject("each").count();
        lab.tasks().byProject("each").id(Range.between("b", "a")).page();
        lab.table().transact(lab.tasks().checking(keyOf(task)), lab.tasks().creating(task("each", "2")));
        lab.tasks().delete(keyOf(task));
        lab.tasks().deleteAll(List.of(keyOf(task)));
        lab.table().createIfAbsent();

        assertEquals(
                List.of(
                        "create of Task: 1 in 1",
                        "put of Task: 1 in 1",
                        "update of Task: 1 in 1",
                        "get of Task: 1 in 1",
                        "query of Task by gsi1: 1 in 1",
                        "count of Task: 1 in 1",
                        "query of Task: 0 in 0",
                        "transact: 2 in 1",
                        "delete of Task: 1 in 1",
                        "delete all of Task: 1 in 1",
                        "create table: 0 in 1"),
                lab.events().stream().map(OperationEventTest::describe).toList());
        for (OperationEvent event : lab.events()) {
            assertEquals(lab.table().name(), event.table());
            assertEquals(true, event.succeeded());
            assertFalse(event.duration().isNegative());
        }
    }

    @Test
    void countsRetriesAndNamesFailures() {
        lab.http().inject(Fault.refuse(500, "InternalServerError"), Fault.loseRequest());

        assertThrows(ItemNotFoundException.class, () -> lab.tasks().get(new TaskKey("failure", "1")));

        OperationEvent event = lab.events().get(0);
        assertEquals(Operation.GET, event.operation());
        assertEquals(3, event.attempts());
        assertEquals(0, event.itemCount());
        assertEquals(Optional.of(ItemNotFoundException.class), event.failure());
    }

    @Test
    void aListenerThatFailsHarmsNothing() {
        List<OperationEvent> told = new ArrayList<>();
        try (TaskLab failing = TaskLab.open(
                DYNAMO,
                options -> options.listener(event -> {
                            throw new IllegalStateException("a listener fails");
                        })
                        .listener(told::add))) {

            assertEquals(Optional.empty(), failing.tasks().find(new TaskKey("listener", "1")));
            assertEquals(Operation.GET, told.get(told.size() - 1).operation());
        }
    }

    private static String describe(OperationEvent event) {
        return event.operation()
                + event.entity().map(entity -> " of " + entity).orElse("")
                + event.index().map(index -> " by " + index).orElse("")
                + ": "
                + event.itemCount()
                + " in "
                + event.attempts();
    }
}
