package dev.singlet.it;

import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Reading;
import dev.singlet.it.depot.SiteId;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.Vehicle.Fuel;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records to test with, and the table as it stands. */
final class Samples {

    static final Instant NOW = Instant.parse("2024-03-01T12:00:00.123456789Z");
    static final Instant DUE = Instant.parse("2024-04-01T08:30:00Z");

    private Samples() {}

    /** A table of the test class, whose clock stands at {@link #NOW}. */
    static DepotTable table(DynamoDbExtension dynamo) {
        DepotTable table = DepotTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName()).clock(() -> NOW));
        table.createIfAbsent();
        return table;
    }

    static Vehicle vehicle(String orgId, String vehicleId) {
        return vehicle(orgId, vehicleId, "Rome", "RM-1");
    }

    static Vehicle vehicle(String orgId, String vehicleId, String city, @Nullable String plate) {
        return new Vehicle(
                orgId,
                vehicleId,
                city,
                plate,
                null,
                Optional.empty(),
                7,
                100,
                4,
                null,
                List.of("bought"),
                null,
                Set.of("blue"),
                Set.of(),
                Map.of("trips", 1L),
                null,
                new Engine(Fuel.PETROL, 80, null));
    }

    static Reading reading(String site, Instant at, int sequence, @Nullable String channel) {
        return new Reading(
                new SiteId(site),
                new UUID(1, 2),
                Reading.Shift.EARLY,
                -3,
                true,
                LocalDate.of(2024, 3, 1),
                at,
                (short) sequence,
                channel,
                NOW,
                21.5);
    }

    /** An attribute that is there. */
    static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }

    /** The one item of a table that has a text as the value of an attribute. */
    static Map<String, AttributeValue> item(DynamoDbExtension dynamo, String attribute, String text) {
        List<Map<String, AttributeValue>> found = dynamo.items(dynamo.tableName()).stream()
                .filter(item -> AttributeValue.fromS(text).equals(item.get(attribute)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " items have this " + attribute);
        }
        return found.get(0);
    }
}
