package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.it.depot.DepotItem;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleKey;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Creating, finding, replacing and deleting items. */
class CrudTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static DepotTable table;
    private static VehicleRepository vehicles;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
        vehicles = table.vehicles();
    }

    @Test
    void createStoresTheRecord() {
        Vehicle vehicle = Samples.vehicle("create", "1");
        assertEquals(vehicle, vehicles.create(vehicle));
        assertEquals(Optional.of(vehicle), vehicles.find("create", "1"));
        assertEquals(vehicle, vehicles.get(new VehicleKey("create", "1")));
        assertEquals(vehicle, vehicles.consistently().get("create", "1"));
    }

    @Test
    void createByDraftAsksForWhatIsRequiredAndFillsInTheRest() {
        Task task = table.tasks()
                .create(draft -> draft.orgId("draft")
                        .priority(1)
                        .dueAt(Samples.DUE)
                        .status(Task.Status.OPEN)
                        .title("Wash"));
        assertEquals(36, task.taskId().length());
        assertEquals("2024-03-01T12:00:00.123456Z", task.createdAt().toString());
        assertEquals(task.createdAt(), task.updatedAt());
        assertEquals(Optional.of(task), table.tasks().find("draft", 1, Samples.DUE, task.taskId()));
    }

    @Test
    void createNeverOverwrites() {
        Vehicle first = vehicles.create(Samples.vehicle("twice", "1"));
        ItemAlreadyExistsException refused = assertThrows(
                ItemAlreadyExistsException.class, () -> vehicles.create(Samples.vehicle("twice", "1", "Bari", null)));
        assertEquals(Optional.of(first), refused.item(Vehicle.class));
        assertEquals(first, vehicles.get("twice", "1"));
    }

    @Test
    void creatingTellsTheRecordBeforeItIsStored() {
        var creation = table.tasks()
                .creating(draft -> draft.orgId("before")
                        .priority(1)
                        .dueAt(Samples.DUE)
                        .status(Task.Status.OPEN)
                        .title("Wash"));
        Task announced = creation.item();
        assertTrue(table.tasks().byOrgId("before").list().isEmpty());
        assertEquals(announced, creation.execute());
        assertEquals(List.of(announced), table.tasks().byOrgId("before").list());
    }

    @Test
    void putReplacesTheWholeItem() {
        vehicles.create(Samples.vehicle("put", "1"));
        addForeignAttribute("put");
        Vehicle second = Samples.vehicle("put", "1", "Bari", null);
        assertEquals(second, vehicles.put(second));
        assertEquals(second, vehicles.get("put", "1"));
        assertFalse(Samples.item(dynamo, "orgId", "put").containsKey("foreign"));
    }

    @Test
    void updateKeepsAttributesThatTheRecordDoesNotKnow() {
        vehicles.create(Samples.vehicle("foreign", "1"));
        addForeignAttribute("foreign");
        vehicles.update("foreign", "1").note("seen").execute();
        assertTrue(Samples.item(dynamo, "orgId", "foreign").containsKey("foreign"));
    }

    @Test
    void putCanCarryACondition() {
        vehicles.create(Samples.vehicle("putif", "1"));
        ConditionFailedException refused = assertThrows(
                ConditionFailedException.class,
                () -> vehicles.putting(Samples.vehicle("putif", "1", "Bari", null))
                        .onlyIf(c -> c.city().eq("Turin"))
                        .execute());
        assertEquals("Rome", refused.item(Vehicle.class).orElseThrow().city());
        vehicles.putting(Samples.vehicle("putif", "1", "Bari", null))
                .onlyIf(c -> c.city().eq("Rome"))
                .onlyIf(c -> c.mileage().ge(100L))
                .execute();
        assertEquals("Bari", vehicles.get("putif", "1").city());
    }

    @Test
    void deleteReturnsWhatWasThere() {
        Vehicle vehicle = vehicles.create(Samples.vehicle("delete", "1"));
        assertEquals(Optional.of(vehicle), vehicles.delete("delete", "1"));
        assertEquals(Optional.empty(), vehicles.delete(vehicle));
        assertEquals(Optional.empty(), vehicles.find("delete", "1"));
    }

    @Test
    void conditionalDeleteNeedsTheItem() {
        assertThrows(
                ItemNotFoundException.class,
                () -> vehicles.deleting("none", "1")
                        .onlyIf(c -> c.city().exists())
                        .execute());
        vehicles.create(Samples.vehicle("deleteif", "1"));
        assertThrows(
                ConditionFailedException.class,
                () -> vehicles.deleting("deleteif", "1")
                        .onlyIf(c -> c.city().ne("Rome"))
                        .execute());
        assertTrue(vehicles.deleting("deleteif", "1")
                .onlyIf(c -> c.city().eq("Rome"))
                .execute()
                .isPresent());
    }

    @Test
    void deleteAllTakesAnyNumberOfKeysAndDuplicates() {
        List<Vehicle> many = IntStream.range(0, 60)
                .mapToObj(number -> vehicles.create(Samples.vehicle("many", "v" + number)))
                .toList();
        List<VehicleKey> keys =
                new java.util.ArrayList<>(many.stream().map(VehicleKey::of).toList());
        keys.addAll(keys.subList(0, 30));
        keys.add(new VehicleKey("many", "absent"));
        vehicles.deleteAll(keys);
        assertEquals(0, vehicles.byOrgId("many").count());
    }

    @Test
    void whatDoesNotExistIsEmptyOrAnException() {
        assertEquals(Optional.empty(), vehicles.find("nowhere", "1"));
        assertThrows(ItemNotFoundException.class, () -> vehicles.get("nowhere", "1"));
    }

    @Test
    void keysThatLookAlikeAreDifferentItems() {
        Vehicle left = vehicles.create(Samples.vehicle("a#VEHICLE#b", "c"));
        Vehicle right = vehicles.create(Samples.vehicle("a", "b#VEHICLE#c"));
        Vehicle escaped = vehicles.create(Samples.vehicle("a$23VEHICLE#b", "c"));
        assertEquals(left, vehicles.get("a#VEHICLE#b", "c"));
        assertEquals(right, vehicles.get("a", "b#VEHICLE#c"));
        assertEquals(escaped, vehicles.get("a$23VEHICLE#b", "c"));
    }

    @Test
    void anItemOfAnotherTypeIsNeitherReadNorTouched() {
        vehicles.create(Samples.vehicle("alien", "1"));
        dynamo.client()
                .updateItem(request -> request.tableName(table.name())
                        .key(Map.of("pk", AttributeValue.fromS("ORG#alien"), "sk", AttributeValue.fromS("VEHICLE#1")))
                        .updateExpression("SET entityType = :other")
                        .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("Ship"))));
        Map<String, AttributeValue> before = Samples.item(dynamo, "orgId", "alien");
        assertThrows(ItemDecodingException.class, () -> vehicles.find("alien", "1"));
        assertThrows(
                ItemDecodingException.class, () -> vehicles.byOrgId("alien").list());
        assertThrows(
                RuntimeException.class,
                () -> vehicles.update("alien", "1").note("x").execute());
        assertThrows(RuntimeException.class, () -> vehicles.delete("alien", "1"));
        assertThrows(RuntimeException.class, () -> vehicles.create(Samples.vehicle("alien", "1")));
        assertEquals(before, Samples.item(dynamo, "orgId", "alien"));
        assertTrue(table.scan().stream()
                .noneMatch(item -> item instanceof Vehicle v && v.orgId().equals("alien")));
    }

    @Test
    void aScanReturnsEveryTypeAndDecodeReadsOneItem() {
        Vehicle vehicle = vehicles.create(Samples.vehicle("scan", "1"));
        assertTrue(table.scan().list().contains(vehicle));
        DepotItem decoded = table.decode(Samples.item(dynamo, "orgId", "scan"));
        assertEquals(vehicle, decoded);
    }

    @Test
    void anEmptySetIsStoredAsAbsent() {
        vehicles.create(Samples.vehicle("sets", "1"));
        Map<String, AttributeValue> item = Samples.item(dynamo, "orgId", "sets");
        assertFalse(item.containsKey("codes"));
        assertEquals(List.of("blue"), Samples.attribute(item, "tags").ss());
        assertEquals(Set.of(), vehicles.get("sets", "1").codes());
    }

    private static void addForeignAttribute(String orgId) {
        dynamo.client()
                .updateItem(request -> request.tableName(table.name())
                        .key(Map.of(
                                "pk", AttributeValue.fromS("ORG#" + orgId), "sk", AttributeValue.fromS("VEHICLE#1")))
                        .updateExpression("SET #foreign = :value")
                        .expressionAttributeNames(Map.of("#foreign", "foreign"))
                        .expressionAttributeValues(Map.of(":value", AttributeValue.fromS("kept"))));
    }
}
