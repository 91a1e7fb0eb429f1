package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleCard;
import dev.singlet.it.depot.VehicleCardProjection;
import dev.singlet.it.depot.VehicleFields;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partial views of entities. */
class ProjectionTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final List<Vehicle> STORED = new ArrayList<>();
    private static VehicleRepository vehicles;

    @BeforeAll
    static void store() {
        DepotTable table = DepotTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();
        vehicles = table.vehicles();
        for (String id : List.of("1", "2", "3")) {
            STORED.add(vehicles.create(Samples.vehicle("org", id)));
        }
        STORED.set(1, vehicles.update("org", "2").clearNote().tags(Set.of()).execute());
    }

    @Test
    void aQueryReadsTheView() {
        assertEquals(
                cards(STORED),
                vehicles.byOrgId("org").as(VehicleCardProjection.INSTANCE).list());
    }

    @Test
    void theViewCanBeFilteredByWhatItDoesNotHold() {
        Query<VehicleCard, VehicleFields> cards = vehicles.byOrgId("org").as(VehicleCardProjection.INSTANCE);
        assertEquals(cards(STORED), cards.filter(v -> v.orgId().eq("org")).list());
        assertEquals(List.of(), cards.filter(v -> v.orgId().eq("other")).list());
    }

    @Test
    void aPageOfViewsGoesOnWhereItEnded() {
        Query<VehicleCard, VehicleFields> cards = vehicles.byOrgId("org").as(VehicleCardProjection.INSTANCE);
        Page<VehicleCard> first = cards.limit(2).page();
        Page<VehicleCard> second = cards.startAfter(first.next().orElseThrow()).page();

        assertEquals(cards(STORED.subList(0, 2)), first.items());
        assertEquals(cards(STORED.subList(2, 3)), second.items());
        assertTrue(second.next().isEmpty());
    }

    private static List<VehicleCard> cards(List<Vehicle> vehicles) {
        return vehicles.stream().map(VehicleCard::of).toList();
    }
}
