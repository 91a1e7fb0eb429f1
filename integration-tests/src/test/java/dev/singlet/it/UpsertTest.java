package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Task.Status;
import dev.singlet.it.depot.TaskKey;
import dev.singlet.it.depot.TaskUpdate;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.Vehicle.Fuel;
import dev.singlet.it.depot.VehicleUpdate;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates that may create the item. */
class UpsertTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
    private final DepotTable table = DepotTable.connect(
            dynamo.client(), options -> options.tableName(dynamo.tableName()).clock(now::get));

    @BeforeEach
    void createTable() {
        table.createIfAbsent();
    }

    @Test
    void anItemThatIsCreatedIsTheOneThatCreateStores() {
        TaskKey key = new TaskKey("new", 1, Samples.DUE, "t1");

        Task created = upsert(key, "Wash").execute();

        Map<String, AttributeValue> stored = item("ORG#new", created);
        table.tasks().delete(key);
        assertEquals(created, table.tasks().create(created));
        assertEquals(item("ORG#new", created), stored);
        assertEquals(Samples.NOW.truncatedTo(ChronoUnit.MICROS), created.createdAt());
    }

    @Test
    void anItemThatIsThereKeepsWhatIsNotNamed() {
        TaskKey key = new TaskKey("old", 1, Samples.DUE, "t1");
        Task before = upsert(key, "Wash").execute();
        table.tasks().update(key).status(Status.OPEN).assignee("ann").execute();
        now.set(Samples.NOW.plus(Duration.ofHours(1)));

        Task after = upsert(key, "Dry").execute();

        assertEquals(before.createdAt(), after.createdAt());
        assertEquals("ann", after.assignee());
        assertEquals("Dry", after.title());
        assertTrue(after.updatedAt().isAfter(before.updatedAt()));
    }

    @Test
    void whatIsRequiredMustBeSet() {
        TaskKey key = new TaskKey("required", 1, Samples.DUE, "t1");

        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> table.tasks().update(key).status(Status.OPEN).orCreate().execute());

        assertTrue(String.valueOf(failure.getMessage()).contains("sets no title"), failure.getMessage());
        assertEquals(Optional.empty(), table.tasks().find(key));
        assertThrows(ConstraintViolationException.class, () -> upsert(key, "").execute());
    }

    @Test
    void aConditionCountsForAnItemThatIsThere() {
        TaskKey key = new TaskKey("condition", 1, Samples.DUE, "t1");

        upsert(key, "Wash").onlyIf(c -> c.title().eq("Wax")).execute();

        assertThrows(
                ConditionFailedException.class,
                () -> upsert(key, "Dry").onlyIf(c -> c.title().eq("Wax")).execute());
        assertEquals(
                "Dry",
                upsert(key, "Dry").onlyIf(c -> c.title().eq("Wash")).execute().title());
    }

    @Test
    void anItemOfAnotherKindIsNotTouched() {
        TaskKey key = new TaskKey("foreign", 1, Samples.DUE, "t1");
        Map<String, AttributeValue> foreign = Map.of(
                "pk", AttributeValue.fromS(key.partition()),
                "sk", AttributeValue.fromS(String.valueOf(key.sort())),
                "entityType", AttributeValue.fromS("SOMETHING"));
        dynamo.client().putItem(put -> put.tableName(table.name()).item(foreign));

        assertThrows(ConditionFailedException.class, () -> upsert(key, "Wash").execute());

        assertTrue(dynamo.items(table.name()).contains(foreign));
    }

    @Test
    void numbersListsAndMapsStartFromNothing() {
        VehicleUpdate update = table.vehicles()
                .update("count", "v1")
                .cityAndPlate("Rome", "RM-1")
                .rating(5)
                .addToMileage(7)
                .appendToLog(List.of("built"))
                .counters(Map.of())
                .engine(new Engine(Fuel.PETROL, 80, null))
                .orCreate();

        Vehicle vehicle = update.execute();

        assertEquals(7, vehicle.mileage());
        assertEquals(List.of("built"), vehicle.log());
        assertEquals(
                List.of(vehicle),
                table.vehicles().byCity("rome").city("Rome").plate("RM-1").list());
    }

    @Test
    void aTransactionCanUpsert() {
        TaskKey first = new TaskKey("transact", 1, Samples.DUE, "t1");
        TaskKey second = new TaskKey("transact", 1, Samples.DUE, "t2");
        upsert(first, "Wash").execute();

        table.transact(upsert(first, "Dry"), upsert(second, "Wax"));

        assertEquals("Dry", table.tasks().get(first).title());
        assertEquals("Wax", table.tasks().get(second).title());
    }

    private TaskUpdate upsert(TaskKey key, String title) {
        return table.tasks().update(key).status(Status.OPEN).title(title).orCreate();
    }

    private Map<String, AttributeValue> item(String partition, Task task) {
        return dynamo.items(table.name()).stream()
                .filter(item -> Samples.attribute(item, "pk").s().equals(partition))
                .filter(item -> Samples.attribute(item, "taskId").s().equals(task.taskId()))
                .findFirst()
                .orElseThrow();
    }
}
