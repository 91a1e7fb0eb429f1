package dev.singlet.runtime;

import dev.singlet.runtime.KeyRange.After;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A sort key template of the tests: each slot with the literals before and after it. */
record KeyTemplate(List<KeySlot<?>> slots, List<String> literals) {

    static final List<KeyTemplate> ALL = List.of(
            of(KeySlot.string()),
            of("MSG#", KeySlot.string()),
            of("MSG", KeySlot.padded(3), "#", KeySlot.string()),
            of(KeySlot.string(), "#", KeySlot.string()),
            of("A#", KeySlot.string(), "#B#", KeySlot.string(), "#", KeySlot.string(), "#"),
            of(KeySlot.string(), "#", KeySlot.string(), "#", KeySlot.string(), "#", KeySlot.string()),
            of("L#", KeySlot.lower(), "#", KeySlot.upper()),
            of("MSG#", KeySlot.instant(KeyFormat.MILLIS, 1, 1_000_000), "#", KeySlot.string()),
            of("T", KeySlot.instant(KeyFormat.NANOS, 1, 1)),
            of(KeySlot.instant(KeyFormat.MICROS, 1, 1_000), "x", KeySlot.string()),
            of("S#", KeySlot.instant(KeyFormat.SECONDS, 1, 1_000_000_000), KeySlot.string()),
            of(KeySlot.instant(KeyFormat.HOUR, 3_600, 1_000_000_000), " !", KeySlot.padded(2)),
            of("D", KeySlot.instant(KeyFormat.DAY, 86_400, 1_000_000_000), "#END"),
            of(KeySlot.date(), KeySlot.padded(1), KeySlot.padded(5), "Z"),
            of("N#", KeySlot.paddedLong(), "#", KeySlot.color()),
            of(KeySlot.uuid(), "/", KeySlot.string()),
            of(KeySlot.bool(), "#", KeySlot.color(), "#", KeySlot.padded(2)));

    /** Takes literals and slots in the order of the template. */
    static KeyTemplate of(Object... parts) {
        List<KeySlot<?>> slots = new ArrayList<>();
        List<String> literals = new ArrayList<>(List.of(""));
        for (Object part : parts) {
            if (part instanceof KeySlot<?> slot) {
                slots.add(slot);
                literals.add("");
            } else {
                literals.set(slots.size(), part.toString());
            }
        }
        return new KeyTemplate(List.copyOf(slots), List.copyOf(literals));
    }

    List<Object> values(Random random) {
        return slots.stream().<Object>map(slot -> slot.values().apply(random)).toList();
    }

    List<Object> canonical(List<Object> values) {
        List<Object> canonical = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            canonical.add(slots.get(i).canonical(values.get(i)));
        }
        return canonical;
    }

    /** Whether the values make a key: one of no characters is refused. */
    boolean hasKey(List<Object> values) {
        return !(slots.size() == 1
                && values.get(0).equals("")
                && String.join("", literals).isEmpty());
    }

    String write(List<Object> values) {
        return prefix(values, slots.size()).finish();
    }

    /** All that comes before the slot of the given index. */
    KeyWriter prefix(List<Object> values, int slot) {
        KeyWriter key = KeyWriter.sort("Entity", "sk").literal(literals.get(0));
        for (int i = 0; i < slot; i++) {
            key = slots.get(i).write(key, values.get(i)).literal(literals.get(i + 1));
        }
        return key;
    }

    List<Object> read(String key) {
        KeyReader reader = new KeyReader("Entity", "sk", key).literal(literals.get(0));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            values.add(reader.component("c", slots.get(i).format()));
            reader.literal(literals.get(i + 1));
        }
        reader.end();
        return values;
    }

    int compare(List<Object> left, List<Object> right) {
        for (int i = 0; i < slots.size(); i++) {
            int order = slots.get(i).compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether two tuples agree in the slots before the given one. */
    boolean samePrefix(List<Object> left, List<Object> right, int slot) {
        return canonical(left).subList(0, slot).equals(canonical(right).subList(0, slot));
    }

    After after(int slot) {
        String literal = literals.get(slot + 1);
        if (literal.isEmpty()) {
            return slot + 1 == slots.size() ? After.KEY_END : After.SAME_SEGMENT;
        }
        return literal.startsWith("#") ? After.SEGMENT_END : After.SAME_SEGMENT;
    }

    @Override
    public String toString() {
        return slots.stream()
                .map(slot -> slot.type().getSimpleName())
                .collect(Collectors.joining(",", literals + "(", ")"));
    }
}
