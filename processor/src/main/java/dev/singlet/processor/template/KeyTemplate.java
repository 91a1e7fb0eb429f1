package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A key template whose components are known.
 *
 * @param text the template as the user wrote it
 * @param parts its literals and slots in order; no literal is empty, and no two literals are neighbours
 */
public record KeyTemplate(String text, List<Part> parts) {

    /** One part of a template. */
    public sealed interface Part {}

    /**
     * Text that every key of the template holds.
     *
     * @param text never empty; may hold {@code #}
     */
    public record Literal(String text) implements Part {}

    /**
     * The place of a component.
     *
     * @param component the component's name
     * @param shape how its values are written
     */
    public record Slot(String component, KeyShape shape) implements Part {}

    /** What stands behind a slot. */
    public enum After {
        /** The template ends. */
        KEY_END,
        /** A {@code #}. */
        SEGMENT_END,
        /** More of the same segment. */
        SAME_SEGMENT
    }

    /** Copies the list. */
    public KeyTemplate {
        parts = List.copyOf(parts);
    }

    /** Returns the slots in order; a component that occurs twice is in it twice. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                slots.add(slot);
            }
        }
        return List.copyOf(slots);
    }

    /** Returns the names of the components in the order of their first occurrence, each once. */
    public List<String> components() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        slots().forEach(slot -> names.add(slot.component()));
        return List.copyOf(names);
    }

    /**
     * Returns whether a key of this template tells how a component is written in another one. It does not where it holds
     * the component in a coarser shape.
     */
    public boolean determines(Slot other) {
        return slots().stream()
                .anyMatch(slot -> slot.component().equals(other.component())
                        && slot.shape().determines(other.shape()));
    }

    /** Returns whether keys of another template are written in the same way, whatever its components are called. */
    public boolean isShapedLike(KeyTemplate other) {
        return shape().equals(other.shape());
    }

    private List<Object> shape() {
        List<Object> shape = new ArrayList<>();
        for (Part part : parts) {
            shape.add(part instanceof Slot slot ? slot.shape() : part);
        }
        return shape;
    }

    /**
     * Returns how many keys of this template there are, if its types leave only few.
     *
     * @param most how many are few
     */
    public OptionalInt fewKeys(int most) {
        long count = 1;
        Set<String> counted = new HashSet<>();
        for (Slot slot : slots()) {
            if (!counted.add(slot.component())) {
                continue;
            }
            if (slot.shape() instanceof KeyShape.Constant constant) {
                count *= Math.max(1, constant.names().size());
            } else if (slot.shape() instanceof KeyShape.Truth) {
                count *= 2;
            } else {
                return OptionalInt.empty();
            }
            if (count > most) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of((int) count);
    }

    /** Returns whether the template holds no component. */
    public boolean isLiteral() {
        return slots().isEmpty();
    }

    /**
     * Returns what stands behind a part.
     *
     * @param index the part's place in {@link #parts()}
     */
    public After after(int index) {
        if (index + 1 == parts.size()) {
            return After.KEY_END;
        }
        return parts.get(index + 1) instanceof Literal literal && literal.text().startsWith("#")
                ? After.SEGMENT_END
                : After.SAME_SEGMENT;
    }
}
