package dev.singlet.it.fuzz;

import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.VehicleUpdate;
import dev.singlet.it.fuzz.Edit.Kind;
import dev.singlet.it.fuzz.Subject.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Random changes of a vehicle by every kind of method that an update has. */
record VehicleChanges(Gen gen) {

    Change<VehicleUpdate> any() {
        return switch (gen.below(8)) {
            case 0, 1 -> cityAndPlate();
            case 2 -> inspection();
            case 3 -> numbers();
            case 4 -> lists();
            case 5 -> sets();
            case 6 -> maps();
            default -> others();
        };
    }

    private Change<VehicleUpdate> cityAndPlate() {
        String city = VehicleShape.city(gen);
        String plate = gen.maybe(gen::text);
        return new Change<>(
                "cityAndPlate(" + Show.value(city) + ", " + (plate == null ? null : Show.value(plate)) + ")",
                update -> update.cityAndPlate(city, plate),
                List.of(Edit.set("city", city), Edit.set("plate", plate)));
    }

    private Change<VehicleUpdate> inspection() {
        String inspector = gen.name();
        LocalDate date = gen.date();
        int rating = VehicleShape.rating(gen);
        return gen.of(
                set("inspector", inspector, update -> update.inspector(inspector)),
                clear("inspector", VehicleUpdate::clearInspector),
                set("inspectedOn", date, update -> update.inspectedOn(date)),
                clear("inspectedOn", VehicleUpdate::clearInspectedOn),
                set("rating", rating, update -> update.rating(rating)));
    }

    private Change<VehicleUpdate> numbers() {
        int delta = gen.below(5) - 2;
        return gen.of(
                set("mileage", 3L, update -> update.mileage(3)),
                change("addToMileage", Kind.ADD, "mileage", (long) delta, update -> update.addToMileage(delta)),
                set("seats", delta, update -> update.seats(delta)),
                clear("seats", VehicleUpdate::clearSeats),
                change("addToSeats", Kind.ADD, "seats", delta, update -> update.addToSeats(delta)));
    }

    private Change<VehicleUpdate> lists() {
        List<String> texts = gen.list(gen::text);
        List<Integer> numbers = gen.list(() -> gen.below(3));
        return gen.of(
                set("log", texts, update -> update.log(texts)),
                change("appendToLog", Kind.APPEND, "log", texts, update -> update.appendToLog(texts)),
                change("prependToLog", Kind.PREPEND, "log", texts, update -> update.prependToLog(texts)),
                clear("services", VehicleUpdate::clearServices),
                change(
                        "appendToServices",
                        Kind.APPEND,
                        "services",
                        numbers,
                        update -> update.appendToServices(numbers)),
                change(
                        "prependToServices",
                        Kind.PREPEND,
                        "services",
                        numbers,
                        update -> update.prependToServices(numbers)));
    }

    private Change<VehicleUpdate> sets() {
        Set<String> names = gen.set(gen::name);
        Set<Integer> numbers = gen.set(() -> gen.below(3));
        return gen.of(
                set("tags", names, update -> update.tags(names)),
                change("addToTags", Kind.ADD_ELEMENTS, "tags", names, update -> update.addToTags(names)),
                change("removeFromTags", Kind.REMOVE_ELEMENTS, "tags", names, update -> update.removeFromTags(names)),
                set("codes", numbers, update -> update.codes(numbers)),
                change("addToCodes", Kind.ADD_ELEMENTS, "codes", numbers, update -> update.addToCodes(numbers)),
                change(
                        "removeFromCodes",
                        Kind.REMOVE_ELEMENTS,
                        "codes",
                        numbers,
                        update -> update.removeFromCodes(numbers)));
    }

    private Change<VehicleUpdate> maps() {
        String key = gen.entryKey();
        String text = gen.text();
        long number = gen.below(3);
        Map<String, Long> counters = gen.map(() -> (long) gen.below(3));
        return gen.of(
                set("counters", counters, update -> update.counters(counters)),
                change(
                        "putInCounters",
                        Kind.PUT_ENTRY,
                        "counters",
                        Map.entry(key, number),
                        update -> update.putInCounters(key, number)),
                change(
                        "removeFromCounters",
                        Kind.REMOVE_ENTRY,
                        "counters",
                        key,
                        update -> update.removeFromCounters(key)),
                clear("labels", VehicleUpdate::clearLabels),
                change(
                        "putInLabels",
                        Kind.PUT_ENTRY,
                        "labels",
                        Map.entry(key, text),
                        update -> update.putInLabels(key, text)),
                change("removeFromLabels", Kind.REMOVE_ENTRY, "labels", key, update -> update.removeFromLabels(key)));
    }

    private Change<VehicleUpdate> others() {
        String note = gen.text();
        Engine engine = VehicleShape.engine(gen);
        return gen.of(
                set("note", note, update -> update.note(note)),
                clear("note", VehicleUpdate::clearNote),
                set("engine", engine, update -> update.engine(engine)));
    }

    Change<VehicleUpdate> unfit() {
        String note = (String) gen.unfit("");
        String inspector = (String) gen.unfit("");
        int rating = (int) gen.unfit(0);
        return gen.of(
                set("note", note, update -> update.note(note)),
                set("inspector", inspector, update -> update.inspector(inspector)),
                set("rating", rating, update -> update.rating(rating)),
                set("mileage", 2_000L, update -> update.mileage(2_000)));
    }

    private static Change<VehicleUpdate> set(String component, Object value, UnaryOperator<VehicleUpdate> library) {
        return new Change<>(component + Show.values(List.of(value)), library, List.of(Edit.set(component, value)));
    }

    private static Change<VehicleUpdate> clear(String component, UnaryOperator<VehicleUpdate> library) {
        return new Change<>("clear " + component, library, List.of(Edit.set(component, null)));
    }

    private static Change<VehicleUpdate> change(
            String method, Kind kind, String component, Object value, UnaryOperator<VehicleUpdate> library) {
        return new Change<>(method + Show.values(List.of(value)), library, List.of(new Edit(kind, component, value)));
    }
}
