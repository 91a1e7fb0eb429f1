package dev.singlet.it.fuzz;

import dev.singlet.it.fuzz.Template.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the model knows of an entity.
 *
 * @param name the stored discriminator
 * @param partition the partition key
 * @param sort the sort key
 * @param indexes the key attributes of all indexes
 * @param storedNames the stored names of those components that are not stored under their own
 * @param complete fills in what the library generates
 * @param touch changes a row as every update does
 * @param violations the components that violate a constraint, of those that a row has
 */
record Shape(
        String name,
        Template partition,
        Template sort,
        List<Template> indexes,
        Map<String, String> storedNames,
        Kept complete,
        Kept touch,
        Function<Map<String, Object>, List<String>> violations) {

    /** What the library fills in. */
    interface Kept {

        Kept NOTHING = (row, now, id) -> row;

        /** Returns a changed copy. */
        Map<String, Object> in(Map<String, Object> row, Instant now, String id);
    }

    /** The components of the primary key, in order. */
    Set<String> keyComponents() {
        Set<String> components = new LinkedHashSet<>();
        keySlots().map(Slot::component).forEach(components::add);
        return components;
    }

    /** The primary key's components of a row. */
    Map<String, Object> keyOf(Map<String, Object> row) {
        Map<String, Object> key = new TreeMap<>(row);
        key.keySet().retainAll(keyComponents());
        return key;
    }

    /** What tells the item of a row from all others. Not made of the stored keys, lest it share their faults. */
    List<Object> identity(Map<String, Object> row) {
        List<Object> identity = new ArrayList<>(List.of(name));
        keySlots()
                .forEach(slot -> identity.add(
                        slot.format().canonical(Objects.requireNonNull(row.get(slot.component()), slot.component()))));
        return identity;
    }

    /** Refuses a row of which a key that it has all components of cannot be made. */
    void refuseUnfitKeys(Map<String, Object> row) {
        partition.key(row);
        sort.key(row);
        indexes.forEach(index -> index.key(row));
    }

    private Stream<Slot> keySlots() {
        return Stream.concat(partition.slots().stream(), sort.slots().stream());
    }
}
