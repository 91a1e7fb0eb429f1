package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.Range;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

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
        assertEquals(1, event.requests());
        assertEquals(3, event.attempts());
        assertEquals(0, event.itemCount());
        assertEquals(Optional.of(ItemNotFoundException.class), event.failure());
    }

    @Test
    void countsWhatIsReadBeforeFilters() {
        for (int id = 0; id < 3; id++) {
            lab.tasks().create(task("filtered", "" + id));
        }
        lab.tasks().update(new TaskKey("filtered", "1")).name("Other").execute();
        lab.reset();

        lab.tasks()
                .byProject("filtered")
                .filter(task -> task.name().eq("Other"))
                .list();
        lab.tasks()
                .byProject("filtered")
                .filter(task -> task.name().eq("Other"))
                .count();
        lab.tasks().find(new TaskKey("filtered", "1"));

        assertEquals(
                List.of("query: 1 of 3", "count: 1 of 3", "get: 1 of 0"),
                lab.events().stream()
                        .map(event -> event.operation() + ": " + event.itemCount() + " of " + event.scannedCount())
                        .toList());
    }

    @Test
    void countsTheRequestsOfAllPages() {
        for (int id = 0; id < 5; id++) {
            lab.tasks().create(task("pages", "" + id));
        }
        lab.reset();
        lab.http().inject(Fault.refuse(500, "InternalServerError"));

        // A limit of 2 lets DynamoDB end the page, though more would follow.
        lab.tasks().byProject("pages").limit(2).page();
        List<TaskKey> keys = IntStream.range(0, 60)
                .mapToObj(id -> new TaskKey("pages", "" + id))
                .toList();
        lab.tasks().deleteAll(keys);

        assertEquals(
                List.of("query: 1 and 2", "delete all: 3 and 3"),
                lab.events().stream()
                        .map(event -> event.operation() + ": " + event.requests() + " and " + event.attempts())
                        .toList());
    }

    @Test
    void asksForCapacityOnlyIfToldTo() {
        lab.tasks().create(task("plain", "1"));

        assertEquals(Optional.empty(), lab.events().get(0).consumedCapacity());
        assertNull(((PutItemRequest) lab.lastSent()).returnConsumedCapacity());
    }

    @Test
    void addsUpTheCapacityOfTableAndIndexes() {
        try (TaskLab measured = TaskLab.open(DYNAMO, options -> options.consumedCapacity(true))) {
            Task first = measured.tasks().create(task("capacity", "1"));
            measured.tasks().find(keyOf(first));
            measured.tasks().consistently().find(keyOf(first));
            measured.tasks().byOwner(first.owner()).list();
            measured.table().transact(measured.tasks().creating(task("capacity", "2")));
            measured.tasks().deleteAll(List.of(keyOf(first), new TaskKey("capacity", "2")));

            assertEquals(
                    List.of(
                            "create: 1.0 {gsi1=1.0, lsi1=1.0}",
                            "get: 0.5 {}",
                            "get: 1.0 {}",
                            "query: 0.0 {gsi1=0.5}",
                            // DynamoDB Local charges twice of what DynamoDB does.
                            "transact: 4.0 {gsi1=4.0, lsi1=4.0}",
                            "delete all: 2.0 {gsi1=2.0, lsi1=2.0}"),
                    measured.events().stream()
                            .map(event -> event.operation() + ": "
                                    + event.consumedCapacity().orElseThrow().table() + " "
                                    + event.consumedCapacity().orElseThrow().indexes())
                            .toList());
        }
    }

    @Test
    void aFailureTellsOfTheCapacityOfTheResponsesBefore() {
        try (TaskLab measured = TaskLab.open(DYNAMO, options -> options.consumedCapacity(true))) {
            assertThrows(ItemNotFoundException.class, () -> measured.tasks().get(new TaskKey("capacity", "none")));

            OperationEvent event = measured.events().get(0);
            assertEquals(0.5, event.consumedCapacity().orElseThrow().total());
            assertEquals(0, event.itemCount());
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
