package dev.singlet.processor.artefact;

import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bound of a range of sort keys, in a form that can be compared as far as that is possible without values.
 *
 * @param units the code points of literals, each as a text, and the components in braces
 */
record KeyBound(List<String> units) {

    /** What the runtime fills a bound up with that must not end before any key does. */
    private static final String LARGEST = Character.toString(Character.MAX_CODE_POINT);

    /** How two bounds compare, whatever the values of the components are. */
    private enum Order {
        LESS,
        EQUAL,
        GREATER,
        UNKNOWN
    }

    static KeyBound lower(List<Part> parts) {
        List<String> units = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                units.add(KeyText.slot(slot, slot.component()));
            } else if (part instanceof Literal literal) {
                literal.text().codePoints().forEach(c -> units.add(Character.toString(c)));
            }
        }
        return new KeyBound(List.copyOf(units));
    }

    static KeyBound upper(List<Part> parts) {
        List<String> units = new ArrayList<>(lower(parts).units());
        int last = units.size() - 1;
        if (units.get(last).equals(KeyText.DELIMITER)) {
            units.set(last, KeyText.AFTER_DELIMITER);
        } else {
            units.add(LARGEST);
        }
        return new KeyBound(List.copyOf(units));
    }

    /** Returns the smallest; the function {@code min} of those that cannot be compared. */
    static String least(List<KeyBound> bounds) {
        return outermost(bounds, Order.LESS, "min");
    }

    /** Returns the largest; the function {@code max} of those that cannot be compared. */
    static String greatest(List<KeyBound> bounds) {
        return outermost(bounds, Order.GREATER, "max");
    }

    private static String outermost(List<KeyBound> bounds, Order order, String function) {
        List<KeyBound> left = bounds.stream()
                .distinct()
                .filter(bound -> bounds.stream().noneMatch(other -> other.compare(bound) == order))
                .toList();
        String texts = left.stream().map(KeyBound::text).collect(Collectors.joining(", "));
        return left.size() == 1 ? texts : function + "(" + texts + ")";
    }

    private Order compare(KeyBound other) {
        int common = Math.min(units.size(), other.units.size());
        for (int i = 0; i < common; i++) {
            String mine = units.get(i);
            String its = other.units.get(i);
            if (!mine.equals(its)) {
                return compare(mine, its);
            }
        }
        if (units.size() == other.units.size()) {
            return Order.EQUAL;
        }
        return units.size() < other.units.size() ? Order.LESS : Order.GREATER;
    }

    private static Order compare(String mine, String its) {
        if (isLargest(mine) || isLargest(its)) {
            return isLargest(mine) ? Order.GREATER : Order.LESS;
        }
        if (isComponent(mine) || isComponent(its)) {
            return Order.UNKNOWN;
        }
        // By code points, as by the bytes of UTF-8.
        return mine.codePointAt(0) < its.codePointAt(0) ? Order.LESS : Order.GREATER;
    }

    private static boolean isLargest(String unit) {
        return unit.equals(LARGEST);
    }

    // No literal holds a brace.
    private static boolean isComponent(String unit) {
        return unit.startsWith("{");
    }

    private String text() {
        return String.join("", units).replace(LARGEST, KeyText.LARGEST);
    }
}
