package dev.singlet.it.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each operation came to each outcome. */
final class Statistics {

    private final Map<String, Integer> counts = new TreeMap<>();
    private int total;

    void count(List<String> kinds, String outcome) {
        kinds.forEach(kind -> counts.merge(kind + " -> " + outcome, 1, Integer::sum));
        total++;
    }

    int total() {
        return total;
    }

    /** Those of the given lines that never occurred. */
    Set<String> missing(Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(counts.keySet());
        return missing;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((line, count) -> text.append(String.format(java.util.Locale.ROOT, "%7d  %s%n", count, line)));
        return text.toString();
    }
}
