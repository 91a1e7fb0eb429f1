package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.TaskRepository;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleFields;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Queries on the primary key. */
class QueryTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static DepotTable table;
    private static VehicleRepository vehicles;
    private static TaskRepository tasks;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
        vehicles = table.vehicles();
        tasks = table.tasks();
        for (String id : List.of("10", "1", "2", "1#", "", "\uD83D\uDE00", "\uFF5E")) {
            vehicles.create(Samples.vehicle("fleet", id));
        }
        for (int priority : List.of(10, 9, 100)) {
            for (int day = 1; day <= 3; day++) {
                task("fleet", priority, day, "b");
                task("fleet", priority, day, "a");
            }
        }
    }

    @Test
    void itemsComeInTheOrderOfTheirComponents() {
        assertEquals(List.of("", "1", "1#", "10", "2", "\uFF5E", "\uD83D\uDE00"), ids(vehicles.byOrgId("fleet")));
        assertEquals(
                List.of("\uD83D\uDE00", "\uFF5E", "2", "10", "1#", "1", ""),
                ids(vehicles.byOrgId("fleet").descending()));
    }

    @Test
    void entitiesOfOnePartitionDoNotMeet() {
        assertEquals(7, vehicles.byOrgId("fleet").count());
        assertEquals(18, tasks.byOrgId("fleet").count());
        assertEquals(18, tasks.byOrgId("FLEET").count());
    }

    @Test
    void rangesOfText() {
        assertEquals(List.of("1", "1#", "10"), ids(vehicles.byOrgId("fleet").vehicleId(Range.between("1", "10"))));
        assertEquals(
                List.of("1#", "10"),
                ids(vehicles.byOrgId("fleet")
                        .vehicleId(Range.beginsWith("1"))
                        .filter(c -> c.vehicleId().ne("1"))));
        assertEquals(
                List.of("1#", "10", "2"),
                ids(vehicles.byOrgId("fleet")
                        .vehicleId(Range.greaterThan("1"))
                        .filter(c -> c.vehicleId().lt("3"))));
        assertEquals(List.of("", "1"), ids(vehicles.byOrgId("fleet").vehicleId(Range.atMost("1"))));
        assertEquals(List.of(""), ids(vehicles.byOrgId("fleet").vehicleId(Range.lessThan("1"))));
        assertEquals(List.of("1"), ids(vehicles.byOrgId("fleet").vehicleId("1")));
        assertEquals(List.of(), ids(vehicles.byOrgId("fleet").vehicleId(Range.between("2", "1"))));
    }

    @Test
    void sortComponentsNarrowOneAfterTheOther() {
        TaskRepository.ByOrgId all = tasks.byOrgId("fleet");
        assertEquals(
                List.of(9, 9, 9, 9, 9, 9, 10),
                all.limit(7).stream().map(Task::priority).toList());
        assertEquals(6, all.priority(10).count());
        assertEquals(12, all.priority(Range.atLeast(10)).count());
        assertEquals(4, all.priority(10).dueAt(Range.greaterThan(day(1))).count());
        assertEquals(2, all.priority(10).dueAt(day(2)).count());
        assertEquals(
                List.of("b"),
                all.priority(10).dueAt(day(2)).taskId(Range.atLeast("b")).stream()
                        .map(Task::taskId)
                        .toList());
        assertEquals(1, all.priority(10).dueAt(day(2)).taskId("a").count());
    }

    @Test
    void everyStageCanBeUsedAgain() {
        TaskRepository.ByOrgId all = tasks.byOrgId("fleet");
        TaskRepository.ByOrgIdPriority ten = all.priority(10);
        Query<Task, ?> limited = ten.limit(2);
        assertEquals(6, ten.count());
        assertEquals(2, ten.dueAt(day(1)).count());
        assertEquals(2, ten.dueAt(day(2)).count());
        assertEquals(6, all.priority(9).count());
        assertEquals(2, limited.list().size());
        assertEquals(2, limited.descending().count());
        assertEquals(18, all.list().size());
    }

    @Test
    void pagesContinueWhereTheLastOneEnded() {
        List<Task> all = tasks.byOrgId("fleet").list();
        for (UnaryOperator<Query<Task, dev.singlet.it.depot.TaskFields>> variant :
                List.<UnaryOperator<Query<Task, dev.singlet.it.depot.TaskFields>>>of(
                        query -> query, query -> query.filter(c -> c.title().exists()))) {
            List<Task> collected = new ArrayList<>();
            Page<Task> page = variant.apply(tasks.byOrgId("fleet")).limit(5).page();
            collected.addAll(page.items());
            while (page.hasNext()) {
                assertEquals(5, page.items().size());
                Cursor cursor = Cursor.of(page.next().orElseThrow().token());
                page = variant.apply(tasks.byOrgId("fleet"))
                        .limit(5)
                        .startAfter(cursor)
                        .page();
                collected.addAll(page.items());
            }
            assertEquals(all, collected);
        }
    }

    @Test
    void aCursorOutlivesItsItemAndMayChangeTheLimit() {
        for (String id : List.of("a", "b", "c", "d")) {
            vehicles.create(Samples.vehicle("gone", id));
        }
        Page<Vehicle> first = vehicles.byOrgId("gone").limit(2).page();
        vehicles.delete("gone", "b");
        vehicles.create(Samples.vehicle("gone", "bb"));
        assertEquals(
                List.of("bb", "c", "d"),
                ids(vehicles.byOrgId("gone").limit(10).startAfter(first.next().orElseThrow())));
    }

    @Test
    void aPageInsideAFilteredReadIsNotCutShort() {
        for (int number = 0; number < 30; number++) {
            vehicles.create(Samples.vehicle("mixed", "v" + (10 + number), number % 3 == 0 ? "Rome" : "Bari", null));
        }
        Query<Vehicle, VehicleFields> inRome =
                vehicles.byOrgId("mixed").filter(c -> c.city().eq("Rome"));
        Page<Vehicle> page = inRome.limit(4).page();
        assertEquals(
                List.of("v10", "v13", "v16", "v19"),
                page.stream().map(Vehicle::vehicleId).toList());
        Page<Vehicle> second =
                inRome.limit(20).startAfter(page.next().orElseThrow()).page();
        assertEquals(
                List.of("v22", "v25", "v28", "v31", "v34", "v37"),
                second.stream().map(Vehicle::vehicleId).toList());
        assertFalse(second.hasNext());
        assertEquals(10, inRome.count());
        assertEquals(4, inRome.limit(4).count());
    }

    @Test
    void aCursorIsGoodForItsOwnQueryOnly() {
        Cursor cursor = tasks.byOrgId("fleet").limit(1).page().next().orElseThrow();
        assertInvalid(
                () -> tasks.byOrgId("fleet").descending().startAfter(cursor).list());
        assertInvalid(() -> vehicles.byOrgId("fleet").startAfter(cursor).list());
        assertInvalid(
                () -> tasks.byOrgId("fleet").priority(100).startAfter(cursor).list());
        assertInvalid(() -> tasks.byStatus(Task.Status.OPEN).startAfter(cursor).list());
        assertInvalid(
                () -> tasks.byOrgId("fleet").startAfter(Cursor.of("nonsense!")).page());
        assertInvalid(() -> tasks.byOrgId("fleet").startAfter(Cursor.of("")).count());
        assertInvalid(() -> tasks.byOrgId("fleet")
                .startAfter(Cursor.of(cursor.token() + "AA"))
                .first());
    }

    @Test
    void largePartitionsAreReadToTheEnd() {
        String big = "x".repeat(300_000);
        for (int number = 0; number < 8; number++) {
            vehicles.create(Samples.vehicle("large", "v" + number, "Rome", null));
            vehicles.update("large", "v" + number).log(List.of(big)).execute();
        }
        assertEquals(8, vehicles.byOrgId("large").list().size());
        assertEquals(8, vehicles.byOrgId("large").stream().count());
        assertEquals(8, vehicles.byOrgId("large").count());
        Page<Vehicle> page = vehicles.byOrgId("large").page();
        assertTrue(page.hasNext());
        assertEquals(
                1,
                vehicles.byOrgId("large")
                        .filter(c -> c.vehicleId().eq("v7"))
                        .page()
                        .items()
                        .size());
        assertEquals(7, vehicles.byOrgId("large").limit(7).page().items().size());
    }

    @Test
    void limitsArePositive() {
        assertThrows(
                IllegalArgumentException.class, () -> vehicles.byOrgId("fleet").limit(0));
    }

    private static void assertInvalid(org.junit.jupiter.api.function.Executable query) {
        assertThrows(InvalidCursorException.class, query);
    }

    private static List<String> ids(Query<Vehicle, VehicleFields> query) {
        return query.list().stream().map(Vehicle::vehicleId).toList();
    }

    private static Instant day(int day) {
        return Samples.DUE.plusSeconds(day * 86_400L);
    }

    private static void task(String orgId, int priority, int day, String id) {
        tasks.create(draft -> draft.orgId(orgId)
                .priority(priority)
                .dueAt(day(day))
                .status(Task.Status.OPEN)
                .title("Wash")
                .taskId(id));
    }
}
