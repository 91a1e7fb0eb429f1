package dev.singlet.it.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One key attribute.
 *
 * @param attribute its name in the item
 * @param maxBytes the most bytes that DynamoDB takes
 * @param parts texts and {@link Slot}s
 */
record Template(String attribute, int maxBytes, List<Object> parts) {

    /** The place of a component. */
    record Slot(String component, Format format) {

        /** What the key keeps of the component; null if it is absent. */
        @Nullable
        Object canonical(Map<String, Object> row) {
            Object value = row.get(component);
            return value == null ? null : format.canonical(value);
        }
    }

    static Template partition(String attribute, Object... parts) {
        return new Template(attribute, 2048, List.of(parts));
    }

    static Template sort(String attribute, Object... parts) {
        return new Template(attribute, 1024, List.of(parts));
    }

    static Slot slot(String component, Format format) {
        return new Slot(component, format);
    }

    List<Slot> slots() {
        return parts.stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }

    /** The key of a row; null while a component is absent. */
    @Nullable
    String key(Map<String, Object> row) {
        return slots().stream().allMatch(slot -> row.containsKey(slot.component())) ? start(row) : null;
    }

    /** The key up to the first component that the row does not have. */
    String start(Map<String, Object> row) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            if (!(part instanceof Slot slot)) {
                key.append(part);
            } else {
                Object value = row.get(slot.component());
                if (value == null) {
                    break;
                }
                if (isPartition() && slot.format().canonical(value).equals("")) {
                    throw new Refusal(Refusal.KEY);
                }
                key.append(slot.format().write(value));
            }
        }
        if (key.toString().getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            throw new Refusal(Refusal.KEY);
        }
        return key.toString();
    }

    private boolean isPartition() {
        return maxBytes == 2048;
    }
}
