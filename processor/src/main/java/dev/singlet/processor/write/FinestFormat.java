package dev.singlet.processor.write;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.Comparator;
import java.util.List;

/** The slot that keeps most of a component's value. */
final class FinestFormat {

    private FinestFormat() {}

    static Slot in(String component, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.component().equals(component))
                .min(Comparator.comparing(Slot::shape, FinestFormat::compare))
                .orElseThrow();
    }

    private static int compare(KeyShape first, KeyShape second) {
        if (first instanceof KeyShape.Text a && second instanceof KeyShape.Text b) {
            return a.fold().compareTo(b.fold());
        }
        if (first instanceof KeyShape.Time a && second instanceof KeyShape.Time b) {
            return a.precision().compareTo(b.precision());
        }
        return 0;
    }
}
