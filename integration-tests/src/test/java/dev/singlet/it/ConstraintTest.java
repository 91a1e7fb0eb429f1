package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemEncodingException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.TaskUpdate;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** What is refused before anything is sent. */
class ConstraintTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static DepotTable table;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
    }

    @Test
    void createAndPutReportAllViolationsAtOnce() {
        Vehicle tooMuch = with(Samples.vehicle("c", "1"), 1001, "123456789");
        assertEquals(
                List.of("mileage", "note"), violations(() -> table.vehicles().create(tooMuch)));
        assertEquals(
                List.of("mileage", "note"), violations(() -> table.vehicles().put(tooMuch)));
        Vehicle justRight = with(Samples.vehicle("c", "1"), 1000, "12345678");
        assertEquals(justRight, table.vehicles().create(justRight));
    }

    @Test
    void updateChecksWhatItSets() {
        Vehicle before = table.vehicles().create(Samples.vehicle("u", "1"));
        assertEquals(
                List.of("mileage", "note"),
                violations(() -> table.vehicles()
                        .update("u", "1")
                        .note("123456789")
                        .mileage(1001)
                        .execute()));
        assertEquals(Optional.of(before), table.vehicles().find("u", "1"));
    }

    @Test
    void anUpdateWithinATransactionIsCheckedToo() {
        table.vehicles().create(Samples.vehicle("t", "1"));
        assertEquals(
                List.of("mileage"),
                violations(() -> table.transact(
                        table.vehicles().creating(Samples.vehicle("t", "2")),
                        table.vehicles().update("t", "1").mileage(1001))));
        assertEquals(1, table.vehicles().byOrgId("t").count());
    }

    @Test
    void blankAndNullAreViolations() {
        assertEquals(List.of("title"), violations(() -> create("  ")));
        assertEquals(List.of("title"), violations(() -> create(absent())));
        assertEquals(
                List.of("city"), violations(() -> table.vehicles().create(Samples.vehicle("n", "1", absent(), "x"))));
    }

    @Test
    void keysThatCannotBeStoredAreRefused() {
        assertRefused(() -> table.vehicles().create(Samples.vehicle("", "1")));
        assertRefused(() -> table.vehicles().create(Samples.vehicle("o", "x".repeat(1025))));
        assertRefused(() -> table.vehicles().find("x".repeat(2049), "1"));
        assertRefused(() -> table.vehicles().find("\uD800", "1"));
        assertRefused(() -> table.vehicles().create(Samples.vehicle("o", "1", "", "x")));
        assertRefused(() -> table.vehicles().byRating("o").rating(1000).list());
        assertRefused(() -> table.vehicles().byRating("o").rating(-1).list());
        assertRefused(() -> table.tasks()
                .byOrgId("o")
                .priority(1)
                .dueAt(Instant.parse("+10000-01-01T00:00:00Z"))
                .list());
        assertRefused(
                () -> table.tasks().deleting("o", 10_000, Samples.DUE, "1").execute());
    }

    @Test
    void textThatIsNoTextIsRefused() {
        Vehicle vehicle = Samples.vehicle("e", "1");
        assertThrows(ItemEncodingException.class, () -> table.vehicles().create(with(vehicle, 1, "\uDC00")));
        table.vehicles().create(vehicle);
        assertThrows(
                ItemEncodingException.class,
                () -> table.vehicles()
                        .update("e", "1")
                        .appendToLog(List.of("\uD83D"))
                        .execute());
        assertThrows(
                ItemEncodingException.class,
                () -> table.vehicles()
                        .byOrgId("e")
                        .filter(c -> c.note().eq("\uD83D"))
                        .list());
        assertEquals(vehicle, table.vehicles().get("e", "1"));
    }

    @Test
    void theStatusOfATaskIsAskedForByEveryUpdate() {
        Task task = create("Wash");
        TaskUpdate update = table.tasks()
                .update(task.orgId(), task.priority(), task.dueAt(), task.taskId())
                .status(Task.Status.LATE);
        assertEquals(List.of("title"), violations(() -> update.title(" ").execute()));
    }

    private static Task create(String title) {
        return table.tasks()
                .create(draft -> draft.orgId("c")
                        .priority(1)
                        .dueAt(Samples.DUE)
                        .status(Task.Status.OPEN)
                        .title(title));
    }

    /** A caller without null checks. */
    @SuppressWarnings("NullAway")
    private static String absent() {
        return null;
    }

    private static List<String> violations(Executable operation) {
        return assertThrows(ConstraintViolationException.class, operation).violations().stream()
                .map(Violation::component)
                .sorted()
                .toList();
    }

    private static void assertRefused(Executable operation) {
        assertThrows(InvalidKeyException.class, operation);
    }

    private static Vehicle with(Vehicle vehicle, long mileage, String note) {
        return new Vehicle(
                vehicle.orgId(),
                vehicle.vehicleId(),
                vehicle.city(),
                vehicle.plate(),
                vehicle.inspector(),
                vehicle.inspectedOn(),
                vehicle.rating(),
                mileage,
                vehicle.seats(),
                note,
                vehicle.log(),
                vehicle.services(),
                vehicle.tags(),
                vehicle.codes(),
                vehicle.counters(),
                vehicle.labels(),
                vehicle.engine());
    }
}
