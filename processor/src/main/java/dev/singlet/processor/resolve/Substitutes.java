package dev.singlet.processor.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types of the JDK that are not stored, next to one that is. */
final class Substitutes {

    private static final Map<String, String> BY_TYPE = byType(Map.of(
            "List", List.of("Collection", "Iterable", "ArrayList", "LinkedList", "Queue", "Deque"),
            "Set", List.of("HashSet", "LinkedHashSet", "TreeSet", "SortedSet", "NavigableSet", "EnumSet"),
            "Map", List.of("HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap", "EnumMap"),
            "Instant", List.of("Date", "Calendar"),
            "Optional<Integer>", List.of("OptionalInt"),
            "Optional<Long>", List.of("OptionalLong"),
            "Optional<Double>", List.of("OptionalDouble")));

    private Substitutes() {}

    /** Returns what to use instead of a type. */
    static Optional<String> of(String qualifiedName) {
        return Optional.ofNullable(BY_TYPE.get(qualifiedName));
    }

    private static Map<String, String> byType(Map<String, List<String>> bySubstitute) {
        Map<String, String> substitutes = new HashMap<>();
        bySubstitute.forEach((substitute, types) -> types.forEach(
                type -> substitutes.put((type.equals("Iterable") ? "java.lang." : "java.util.") + type, substitute)));
        return Map.copyOf(substitutes);
    }
}
