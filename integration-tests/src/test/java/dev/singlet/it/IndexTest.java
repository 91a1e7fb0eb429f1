package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.singlet.Range;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.SiteId;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Index keys and queries on them: on create, on update, and while a component is absent. */
class IndexTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final AtomicReference<Instant> CLOCK = new AtomicReference<>(Samples.NOW);

    private static DepotTable table;
    private static VehicleRepository vehicles;

    @BeforeAll
    static void createTable() {
        table = DepotTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName()).clock(CLOCK::get));
        table.createIfAbsent();
        vehicles = table.vehicles();
    }

    @Test
    void aNewItemHasTheKeysOfItsComponents() {
        vehicles.create(Samples.vehicle("keys", "v#1", "Rome #1", "RM$1"));
        assertKeys(
                "keys",
                Map.of(
                        "pk", "ORG#keys",
                        "sk", "VEHICLE#v$231",
                        "gsi1pk", "CITY#rome$20$231",
                        "gsi1sk", "PLATE#Rome$20$231#RM$241",
                        "lsi1sk", "RATING#007#v$231"));
    }

    @Test
    void anUpdateRewritesTheKeysOfTheComponentsThatItSets() {
        vehicles.create(Samples.vehicle("move", "1"));
        vehicles.update("move", "1").cityAndPlate("Bari", "BA-2").rating(12).execute();
        assertKeys("move", Map.of("gsi1pk", "CITY#bari", "gsi1sk", "PLATE#Bari#BA-2", "lsi1sk", "RATING#012#1"));
        assertEquals(List.of("1"), ids(vehicles.byCity("BARI").list()));
        assertEquals(
                List.of(),
                ids(vehicles.byCity("rome").list().stream()
                        .filter(v -> v.orgId().equals("move"))
                        .toList()));
    }

    @Test
    void anItemLeavesTheIndexWithItsComponentAndComesBack() {
        vehicles.create(Samples.vehicle("sparse", "1", "Sparse", null));
        assertKey("sparse", "gsi1sk", null);
        assertEquals(0, vehicles.byCity("sparse").count());
        vehicles.update("sparse", "1").cityAndPlate("Sparse", "").execute();
        assertKey("sparse", "gsi1sk", "PLATE#Sparse#");
        assertEquals(1, vehicles.byCity("sparse").count());
        vehicles.update("sparse", "1").cityAndPlate("Sparse", null).execute();
        assertKey("sparse", "gsi1sk", null);
        assertEquals(0, vehicles.byCity("sparse").count());
    }

    @Test
    void keysOfSeparateComponentsAreSetSeparately() {
        vehicles.create(Samples.vehicle("inspect", "1"));
        vehicles.update("inspect", "1").inspector("Ada").execute();
        assertEquals(0, vehicles.inspectedBy("Ada").count());
        vehicles.update("inspect", "1").inspectedOn(LocalDate.of(2024, 2, 29)).execute();
        assertEquals(
                1,
                vehicles.inspectedBy("Ada")
                        .inspectedOn(Range.atMost(LocalDate.of(2024, 2, 29)))
                        .count());
        vehicles.update("inspect", "1").clearInspector().execute();
        assertEquals(0, vehicles.inspectedBy("Ada").count());
        assertKey("inspect", "gsi2pk", null);
        assertKey("inspect", "gsi2sk", "2024-02-29");
    }

    @Test
    void theWholePartitionIsReadWhereItFoldsCase() {
        vehicles.create(Samples.vehicle("fold", "1", "Fold", "1"));
        vehicles.create(Samples.vehicle("fold", "2", "FOLD", "2"));
        vehicles.create(Samples.vehicle("fold", "3", "FOLD", "1"));
        assertEquals(List.of("3", "2", "1"), ids(vehicles.byCity("fold").list()));
        assertEquals(List.of("3", "2"), ids(vehicles.byCity("fold").city("FOLD").list()));
        assertEquals(
                List.of("2"),
                ids(vehicles.byCity("fold").city("FOLD").plate("2").list()));
        assertEquals(
                List.of("1"),
                ids(vehicles.byCity("fold").city(Range.greaterThan("FOLD")).list()));
    }

    @Test
    void aLocalIndexSortsThePartitionInAnotherWay() {
        vehicles.create(Samples.vehicle("rated", "a"));
        vehicles.create(Samples.vehicle("rated", "b"));
        vehicles.update("rated", "a").rating(999).execute();
        assertEquals(List.of("b", "a"), ids(vehicles.byRating("rated").list()));
        assertEquals(
                List.of("a"),
                ids(vehicles.byRating("rated").rating(Range.greaterThan(7)).list()));
        assertEquals(
                List.of("b"),
                ids(vehicles.byRating("rated").rating(7).vehicleId("b").list()));
    }

    @Test
    void theTimeOfTheLatestWriteFollowsInEveryIndex() {
        CLOCK.set(Samples.NOW);
        Task task = table.tasks()
                .create(draft -> draft.orgId("time")
                        .priority(1)
                        .dueAt(Samples.DUE)
                        .status(Task.Status.OPEN)
                        .title("Wash")
                        .assignee("ada"));
        assertKeys(
                "time",
                Map.of(
                        "gsi1pk", "STATUS#OPEN",
                        "gsi1sk", "OPEN#2024-03-01T12:00:00.123456Z",
                        "gsi2pk", "ASSIGNEE#ADA",
                        "gsi2sk", "WRITTEN#2024-03-01T12:00:00Z"));
        CLOCK.set(Samples.NOW.plusSeconds(1));
        Task done = table.tasks()
                .update("time", 1, Samples.DUE, task.taskId())
                .status(Task.Status.DONE)
                .title("Dry")
                .execute();
        assertEquals(task.createdAt(), done.createdAt());
        assertEquals(task.updatedAt().plusSeconds(1), done.updatedAt());
        assertKeys(
                "time",
                Map.of(
                        "gsi1pk", "STATUS#DONE",
                        "gsi1sk", "DONE#2024-03-01T12:00:01.123456Z",
                        "gsi2sk", "WRITTEN#2024-03-01T12:00:01Z"));
        assertEquals(
                List.of(done),
                table.tasks()
                        .byStatus(Task.Status.DONE)
                        .updatedAt(done.updatedAt())
                        .list());
        assertEquals(List.of(), table.tasks().byStatus(Task.Status.OPEN).list());
        assertEquals(List.of(done), table.tasks().byAssignee("Ada").list());
    }

    @Test
    void everyTypeOfComponentHasItsForm() {
        table.readings().create(Samples.reading("site#1", Samples.NOW, 5, "\u0130x"));
        Map<String, AttributeValue> item = Samples.item(dynamo, "site", "site#1");
        assertEquals(
                "SENSOR#site$231#00000000-0000-0001-0000-000000000002#EARLY#-3#true",
                Samples.attribute(item, "pk").s());
        assertEquals(
                "2024-03-01#2024-03-01T12:00:00.123456789Z#005",
                Samples.attribute(item, "sk").s());
        assertEquals("SITE#site$231", Samples.attribute(item, "gsi1pk").s());
        assertEquals(
                "2024-03-01T12#i\u0307x#2024-03-01",
                Samples.attribute(item, "gsi1sk").s());
        assertEquals(
                1,
                table.readings()
                        .bySite(new SiteId("site#1"))
                        .at(Instant.parse("2024-03-01T12:59:59Z"))
                        .channel(Range.beginsWith("I\u0307"))
                        .count());
        assertEquals(
                1,
                table.readings()
                        .bySiteAndSensorAndShiftAndLevelAndLive(
                                new SiteId("site#1"),
                                new UUID(1, 2),
                                dev.singlet.it.depot.Reading.Shift.EARLY,
                                -3,
                                true)
                        .day(LocalDate.of(2024, 3, 1))
                        .at(Samples.NOW)
                        .sequence(Range.between((short) 5, (short) 5))
                        .count());
    }

    private static void assertKeys(String orgId, Map<String, String> expected) {
        expected.forEach((attribute, key) -> assertKey(orgId, attribute, key));
    }

    private static void assertKey(String orgId, String attribute, @Nullable String expected) {
        AttributeValue stored = Samples.item(dynamo, "orgId", orgId).get(attribute);
        if (expected == null) {
            assertNull(stored, attribute);
        } else {
            assertEquals(AttributeValue.fromS(expected), stored, attribute);
        }
    }

    private static List<String> ids(List<Vehicle> found) {
        return found.stream().map(Vehicle::vehicleId).toList();
    }
}
