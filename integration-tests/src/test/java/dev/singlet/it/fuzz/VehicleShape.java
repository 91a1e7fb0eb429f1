package dev.singlet.it.fuzz;

import static dev.singlet.it.fuzz.Format.LOWER;
import static dev.singlet.it.fuzz.Format.PAD3;
import static dev.singlet.it.fuzz.Format.TEXT;
import static dev.singlet.it.fuzz.Template.partition;
import static dev.singlet.it.fuzz.Template.slot;
import static dev.singlet.it.fuzz.Template.sort;

import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.Vehicle.Fuel;
import dev.singlet.it.fuzz.Shape.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The model of {@link dev.singlet.it.depot.Vehicle}, and random vehicles. */
final class VehicleShape {

    static final Template PARTITION = partition("pk", "ORG#", slot("orgId", TEXT));
    static final Template SORT = sort("sk", "VEHICLE#", slot("vehicleId", TEXT));
    static final Template CITY = partition("gsi1pk", "CITY#", slot("city", LOWER));
    static final Template PLATE = sort("gsi1sk", "PLATE#", slot("city", TEXT), "#", slot("plate", TEXT));
    static final Template INSPECTOR = partition("gsi2pk", "INSPECTOR#", slot("inspector", TEXT));
    static final Template INSPECTED = sort("gsi2sk", slot("inspectedOn", TEXT));
    static final Template RATING = sort("lsi1sk", "RATING#", slot("rating", PAD3), "#", slot("vehicleId", TEXT));

    static final Shape SHAPE = new Shape(
            "Vehicle",
            PARTITION,
            SORT,
            List.of(CITY, PLATE, INSPECTOR, INSPECTED, RATING),
            Map.of("note", "internal.note"),
            Kept.NOTHING,
            Kept.NOTHING,
            VehicleShape::violations);

    private VehicleShape() {}

    static Map<String, Object> randomRow(Gen gen) {
        Map<String, Object> row = new TreeMap<>();
        row.put("orgId", gen.name());
        row.put("vehicleId", gen.text());
        row.put("city", city(gen));
        put(row, "plate", gen.maybe(gen::text));
        put(row, "inspector", gen.maybe(gen::name));
        put(row, "inspectedOn", gen.maybe(gen::date));
        row.put("rating", rating(gen));
        row.put("mileage", (long) gen.below(5));
        put(row, "seats", gen.maybe(() -> gen.below(3)));
        put(row, "note", gen.maybe(gen::text));
        row.put("log", gen.list(gen::text));
        put(row, "services", gen.maybe(() -> gen.list(() -> gen.below(3))));
        put(row, "tags", gen.set(gen::name));
        put(row, "codes", gen.set(() -> gen.below(3)));
        row.put("counters", gen.map(() -> (long) gen.below(3)));
        put(row, "labels", gen.maybe(() -> gen.map(gen::text)));
        row.put("engine", engine(gen));
        return row;
    }

    static String city(Gen gen) {
        return gen.of("Rom", "ROM", "rom", "#", "\u0130");
    }

    static int rating(Gen gen) {
        return gen.of(0, 7, 70, 999);
    }

    static Engine engine(Gen gen) {
        return new Engine(gen.of(Fuel.values()), gen.below(3), gen.maybe(gen::name));
    }

    private static List<String> violations(Map<String, Object> row) {
        List<String> violations = new ArrayList<>();
        if (row.get("mileage") instanceof Long mileage && mileage > 1000) {
            violations.add("mileage");
        }
        if (row.get("note") instanceof String note && note.length() > 8) {
            violations.add("note");
        }
        return violations;
    }

    private static void put(Map<String, Object> row, String component, @Nullable Object value) {
        Edit.set(component, value).applyTo(row);
    }
}
