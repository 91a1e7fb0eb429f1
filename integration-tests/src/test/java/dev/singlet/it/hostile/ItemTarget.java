package dev.singlet.it.hostile;

import dev.singlet.ItemDecodingException;
import dev.singlet.it.SpecimenSamples;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Reading;
import dev.singlet.it.depot.SiteId;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Vehicle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads items that were made from bytes: stored ones with some changes, of every type of attribute. */
public final class ItemTarget {

    private static final StoredItems STORED = new StoredItems();
    private static final DepotTable DEPOT = depot();

    private ItemTarget() {}

    private static DepotTable depot() {
        Instant time = Instant.parse("2124-05-06T07:08:09.123456789Z");
        DepotTable table = DepotTable.connect(STORED, options -> options.clock(() -> time));
        SpecimenSamples samples = new SpecimenSamples(new Random(1));
        for (int number = 0; number < 4; number++) {
            table.specimens().put(samples.specimen());
        }
        table.tasks().put(new Task("org", 1, time, "id", Task.Status.OPEN, "a", "title", null, time, time));
        table.vehicles()
                .put(new Vehicle(
                        "org",
                        "id",
                        "Bonn",
                        "plate",
                        "inspector",
                        Optional.of(LocalDate.EPOCH),
                        1,
                        2,
                        3,
                        "note",
                        List.of("log"),
                        List.of(1),
                        Set.of("tag"),
                        Set.of(1),
                        Map.of("count", 1L),
                        Map.of("label", "text"),
                        new Vehicle.Engine(Vehicle.Fuel.PETROL, 1, "maker")));
        table.readings()
                .put(new Reading(
                        new SiteId("site"),
                        new UUID(3, 4),
                        Reading.Shift.EARLY,
                        1,
                        true,
                        LocalDate.EPOCH,
                        time,
                        (short) 1,
                        "channel",
                        time,
                        1.5));
        return table;
    }

    static DepotTable table() {
        return DEPOT;
    }

    /** A stored item with every type of attribute. */
    static Map<String, AttributeValue> specimen() {
        return STORED.items().get(0);
    }

    /** Called by Jazzer, and by {@link HostileInputTest}. */
    public static void fuzzerTestOneInput(byte[] data) {
        read(data);
    }

    /** Returns whether the item could be read. */
    static boolean read(byte[] data) {
        ByteSource source = new ByteSource(data);
        HostileValues values = new HostileValues(source);
        Map<String, AttributeValue> item =
                STORED.items().get(source.below(STORED.items().size()));
        for (int left = source.below(4); left >= 0; left--) {
            item = values.changed(item);
        }
        try {
            DEPOT.decode(item);
            return true;
        } catch (ItemDecodingException expected) {
            return false;
        }
    }
}
