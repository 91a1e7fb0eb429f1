package dev.singlet.it.fuzz;

import dev.singlet.Range;
import dev.singlet.it.fuzz.Template.Slot;
import java.util.List;

/** A range that can evaluate itself. */
record Span(Kind kind, Object from, Object to) {

    enum Kind {
        BETWEEN,
        AT_LEAST,
        GREATER_THAN,
        AT_MOST,
        LESS_THAN,
        BEGINS_WITH
    }

    /** The same for the library. */
    @SuppressWarnings("unchecked")
    <V> Range<V> range() {
        V first = (V) from;
        return switch (kind) {
            case BETWEEN -> Range.between(first, (V) to);
            case AT_LEAST -> Range.atLeast(first);
            case GREATER_THAN -> Range.greaterThan(first);
            case AT_MOST -> Range.atMost(first);
            case LESS_THAN -> Range.lessThan(first);
            case BEGINS_WITH -> (Range<V>) Range.beginsWith((String) first);
        };
    }

    /** The values that the range is made of. */
    List<Object> bounds() {
        return kind == Kind.BETWEEN ? List.of(from, to) : List.of(from);
    }

    /** @param canonical what the key keeps of a component */
    boolean contains(Object canonical, Slot slot) {
        Object bound = slot.format().canonical(from);
        int order = Format.compare(canonical, bound);
        return switch (kind) {
            case BETWEEN ->
                order >= 0 && Format.compare(canonical, slot.format().canonical(to)) <= 0;
            case AT_LEAST -> order >= 0;
            case GREATER_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case BEGINS_WITH -> ((String) canonical).startsWith((String) bound);
        };
    }

    @Override
    public String toString() {
        return kind + Show.values(bounds());
    }
}
