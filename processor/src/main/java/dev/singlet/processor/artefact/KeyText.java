package dev.singlet.processor.artefact;

import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate.After;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keys, and the bounds that the runtime makes of them, as text in which components are in braces. */
final class KeyText {

    /** Stands for the largest text that leaves the key within its 1024 bytes. */
    static final String LARGEST = "⟨max⟩";

    static final String DELIMITER = "#";
    static final String AFTER_DELIMITER = "$";

    private KeyText() {}

    static String of(List<Part> parts) {
        return parts.stream()
                .map(part -> part instanceof Slot slot ? slot(slot, slot.component()) : ((Literal) part).text())
                .collect(Collectors.joining());
    }

    static String slot(Slot slot, String name) {
        return "{" + name + format(slot.shape()) + "}";
    }

    private static String format(KeyShape shape) {
        if (shape instanceof KeyShape.PaddedNumber padded) {
            return ":" + padded.width();
        }
        if (shape instanceof KeyShape.Text text && text.fold() != KeyShape.Fold.NONE) {
            return ":" + text.fold().name().toLowerCase(Locale.ROOT);
        }
        return shape instanceof KeyShape.Time time && time.precision() != KeyShape.Precision.NANOS
                ? ":" + time.precision().name().toLowerCase(Locale.ROOT)
                : "";
    }

    static String equation(KeyAttribute attribute) {
        return attribute.attribute() + " = " + of(attribute.template().parts());
    }

    /** Returns the upper bound of all keys that start with a text. */
    static String lastStartingWith(String text) {
        return text.endsWith(DELIMITER)
                ? text.substring(0, text.length() - DELIMITER.length()) + AFTER_DELIMITER
                : text + LARGEST;
    }

    /** Returns the condition for keys that start with a text; empty if all do. */
    static String startingWith(String attribute, String text) {
        return text.isEmpty() ? "" : between(attribute, text, lastStartingWith(text));
    }

    /** Returns the condition for keys in which a component, behind a prefix, is between two values. */
    static String within(String attribute, String prefix, Slot slot, After after, String from, String to) {
        String upper = prefix + slot(slot, to);
        return between(
                attribute,
                prefix + slot(slot, from),
                after == After.SAME_SEGMENT ? lastStartingWith(upper) : upper + AFTER_DELIMITER);
    }

    static String between(String attribute, String lower, String upper) {
        return attribute + " BETWEEN " + lower + " AND " + upper;
    }
}
