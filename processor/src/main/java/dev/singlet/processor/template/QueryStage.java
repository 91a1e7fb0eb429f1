package dev.singlet.processor.template;

import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One component of the sort key that a query asks for.
 *
 * @param component the component's name
 * @param place the index of its slot in the sort template's parts
 */
public record QueryStage(String component, int place) {

    /**
     * Returns the components that the caller of a query can give, in order. What the partition tells is not asked for; a
     * component of which it tells only a part, such as the day of a time, is.
     */
    public static List<QueryStage> of(KeyTemplate partition, Optional<KeyTemplate> sort) {
        List<Slot> given = new ArrayList<>(partition.slots());
        List<QueryStage> stages = new ArrayList<>();
        List<KeyTemplate.Part> parts = sort.map(KeyTemplate::parts).orElse(List.of());
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place) instanceof Slot slot && given.stream().noneMatch(earlier -> tells(earlier, slot))) {
                // Whatever was given before gives way to the value of this stage.
                given.removeIf(earlier -> earlier.component().equals(slot.component()));
                given.add(slot);
                stages.add(new QueryStage(slot.component(), place));
            }
        }
        return List.copyOf(stages);
    }

    private static boolean tells(Slot given, Slot other) {
        return given.component().equals(other.component()) && given.shape().determines(other.shape());
    }
}
