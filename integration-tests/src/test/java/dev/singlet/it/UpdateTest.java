package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.Vehicle.Fuel;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing items. */
class UpdateTest {

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
    void setChangesOnlyWhatItNames() {
        Vehicle before = vehicles.create(Samples.vehicle("set", "1"));
        Vehicle after = vehicles.update("set", "1")
                .note("clean")
                .mileage(120)
                .engine(new Engine(Fuel.ELECTRICITY, 90, "Volta"))
                .execute();
        assertEquals("clean", after.note());
        assertEquals(120, after.mileage());
        assertEquals("Volta", after.engine().maker());
        assertEquals(before.city(), after.city());
        assertEquals(Optional.of(after), vehicles.find("set", "1"));
    }

    @Test
    void clearRemovesTheAttribute() {
        vehicles.create(Samples.vehicle("clear", "1"));
        assertNull(vehicles.update("clear", "1").clearSeats().execute().seats());
        assertFalse(Samples.item(dynamo, "orgId", "clear").containsKey("seats"));
    }

    @Test
    void numbersCanBeAddedTo() {
        vehicles.create(Samples.vehicle("add", "1"));
        assertEquals(95, vehicles.update("add", "1").addToMileage(-5).execute().mileage());
        assertEquals(6, vehicles.update("add", "1").addToSeats(2).execute().seats());
        vehicles.update("add", "1").clearSeats().execute();
        assertEquals(2, vehicles.update("add", "1").addToSeats(2).execute().seats());
    }

    @Test
    void aSumOutsideOfTheTypeOrTheConstraintIsRefused() {
        Vehicle before = vehicles.create(Samples.vehicle("sum", "1"));
        assertThrows(
                ConditionFailedException.class,
                () -> vehicles.update("sum", "1").addToSeats(Integer.MAX_VALUE).execute());
        assertThrows(
                ConditionFailedException.class,
                () -> vehicles.update("sum", "1").addToMileage(901).execute());
        assertEquals(before, vehicles.get("sum", "1"));
        assertEquals(
                1000, vehicles.update("sum", "1").addToMileage(900).execute().mileage());
    }

    @Test
    void listsGrowAtBothEnds() {
        vehicles.create(Samples.vehicle("list", "1"));
        vehicles.update("list", "1").appendToLog(List.of("sold", "lost")).execute();
        Vehicle after =
                vehicles.update("list", "1").prependToLog(List.of("made")).execute();
        assertEquals(List.of("made", "bought", "sold", "lost"), after.log());
        assertEquals(
                List.of(1),
                vehicles.update("list", "1")
                        .appendToServices(List.of(1))
                        .execute()
                        .services());
    }

    @Test
    void setsGrowAndShrink() {
        vehicles.create(Samples.vehicle("tags", "1"));
        Vehicle more =
                vehicles.update("tags", "1").addToTags(Set.of("old", "blue")).execute();
        assertEquals(Set.of("blue", "old"), more.tags());
        Vehicle none = vehicles.update("tags", "1")
                .removeFromTags(Set.of("blue", "old", "red"))
                .execute();
        assertEquals(Set.of(), none.tags());
        assertEquals(
                Set.of(), vehicles.update("tags", "1").tags(Set.of()).execute().tags());
    }

    @Test
    void mapsChangeByEntry() {
        vehicles.create(Samples.vehicle("map", "1"));
        Vehicle after = vehicles.update("map", "1")
                .putInCounters("a.b", 2L)
                .putInCounters("size", 3L)
                .removeFromCounters("trips")
                .execute();
        assertEquals(Map.of("a.b", 2L, "size", 3L), after.counters());
    }

    @Test
    void anEntryNeedsAMap() {
        vehicles.create(Samples.vehicle("nomap", "1"));
        assertThrows(
                ConditionFailedException.class,
                () -> vehicles.update("nomap", "1").putInLabels("k", "v").execute());
        vehicles.update("nomap", "1").labels(Map.of()).execute();
        assertEquals(
                Map.of("k", "v"),
                vehicles.update("nomap", "1").putInLabels("k", "v").execute().labels());
    }

    @Test
    void theLastOfTwoPlainSettingsCounts() {
        vehicles.create(Samples.vehicle("last", "1"));
        assertEquals(
                "b", vehicles.update("last", "1").note("a").note("b").execute().note());
        assertNull(vehicles.update("last", "1").note("a").clearNote().execute().note());
        assertThrows(
                IllegalStateException.class,
                () -> vehicles.update("last", "1").mileage(1).addToMileage(1));
    }

    @Test
    void conditionsMustAllHold() {
        Vehicle before = vehicles.create(Samples.vehicle("if", "1"));
        ConditionFailedException refused = assertThrows(
                ConditionFailedException.class,
                () -> vehicles.update("if", "1")
                        .note("x")
                        .onlyIf(c -> c.city().eq("Rome"))
                        .onlyIf(c -> c.engine().power().gt(80))
                        .execute());
        assertEquals(Optional.of(before), refused.item(Vehicle.class));
        assertEquals(before, vehicles.get("if", "1"));
        assertEquals(
                "x",
                vehicles.update("if", "1")
                        .note("x")
                        .onlyIf(c -> c.engine().power().ge(80))
                        .execute()
                        .note());
    }

    @Test
    void anUpdateNeverCreates() {
        assertThrows(
                ItemNotFoundException.class,
                () -> vehicles.update("none", "1").note("x").execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> vehicles.update("none", "1")
                        .note("x")
                        .onlyIf(c -> c.note().notExists())
                        .execute());
        assertEquals(Optional.empty(), vehicles.find("none", "1"));
    }

    @Test
    void anUpdateWithoutChangesReadsAndChecks() {
        Vehicle vehicle = vehicles.create(Samples.vehicle("void", "1"));
        assertEquals(vehicle, vehicles.update("void", "1").execute());
        assertThrows(
                ItemNotFoundException.class, () -> vehicles.update("void", "2").execute());
    }
}
