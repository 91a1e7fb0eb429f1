package dev.singlet.it.fuzz;

import dev.singlet.it.fuzz.Template.Slot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query as the model sees it.
 *
 * @param partition the components of the partition key
 * @param equal the values of the first staged components
 * @param span the range of the component after them
 */
record Search(
        Shape shape,
        Template partitionKey,
        Template sortKey,
        List<Slot> staged,
        Map<String, Object> partition,
        List<Object> equal,
        @Nullable Span span,
        @Nullable Cond<?> filter,
        boolean descending) {

    Search with(@Nullable Cond<?> filtering, boolean isDescending) {
        return new Search(shape, partitionKey, sortKey, staged, partition, equal, span, filtering, isDescending);
    }

    /** What the query is an example of. */
    List<String> kinds() {
        return List.of(
                "query narrowed by " + equal.size(),
                "query " + (span == null ? "without range" : "with " + span.kind()),
                "query " + (filter == null ? "unfiltered" : "filtered"),
                "query " + (descending ? "descending" : "ascending"));
    }

    /** All results in order; ties in any order. */
    List<Map<String, Object>> in(Model model) {
        refuseUnfit();
        Comparator<Map<String, Object>> order = this::compare;
        return model.rows(shape).stream()
                .filter(this::matches)
                .sorted(descending ? order.reversed() : order)
                .toList();
    }

    /**
     * Whether a result is as good as the one wanted: it has other items at most among those that the sort key does not
     * tell apart.
     *
     * @param all all results without the limit
     */
    boolean isAsGood(Object result, List<Map<String, Object>> wanted, List<Map<String, Object>> all) {
        if (!(result instanceof List<?> rows) || rows.size() != wanted.size()) {
            return false;
        }
        Set<Object> left = new HashSet<>();
        Map<Object, Map<String, Object>> byForm = new java.util.HashMap<>();
        for (Map<String, Object> row : all) {
            left.add(Rows.comparable(row));
            byForm.put(Rows.comparable(row), row);
        }
        for (int i = 0; i < wanted.size(); i++) {
            Object form = Rows.comparable(rows.get(i));
            Map<String, Object> known = byForm.get(form);
            if (known == null || !left.remove(form) || compare(known, wanted.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private void refuseUnfit() {
        partitionKey.key(partition);
        Map<String, Object> sort = new TreeMap<>(partition);
        // A component that the partition holds in a coarser format is not known from it.
        staged.forEach(slot -> sort.remove(slot.component()));
        for (int i = 0; i < equal.size(); i++) {
            sort.put(staged.get(i).component(), equal.get(i));
        }
        sortKey.start(sort);
        if (span != null) {
            for (Object bound : span.bounds()) {
                sort.put(staged.get(equal.size()).component(), bound);
                sortKey.start(sort);
            }
        }
    }

    private boolean matches(Map<String, Object> row) {
        for (Slot slot : partitionKey.slots()) {
            Object own = slot.canonical(row);
            if (own == null || !own.equals(slot.canonical(partition))) {
                return false;
            }
        }
        if (sortKey.slots().stream().anyMatch(slot -> slot.canonical(row) == null)) {
            return false;
        }
        for (int i = 0; i < equal.size(); i++) {
            Slot slot = staged.get(i);
            if (!slot.format().canonical(equal.get(i)).equals(slot.canonical(row))) {
                return false;
            }
        }
        return isInSpan(row) && (filter == null || filter.model().test(row));
    }

    private boolean isInSpan(Map<String, Object> row) {
        if (span == null) {
            return true;
        }
        Slot slot = staged.get(equal.size());
        Object own = slot.canonical(row);
        return own != null && span.contains(own, slot);
    }

    private int compare(Map<String, Object> left, Map<String, Object> right) {
        for (Slot slot : sortKey.slots()) {
            Object a = slot.canonical(left);
            Object b = slot.canonical(right);
            int order = a == null || b == null ? 0 : Format.compare(a, b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return Show.value(partition)
                + equal.stream().map(value -> "." + Show.value(value)).toList()
                + (span == null ? "" : "." + span)
                + (filter == null ? "" : ".filter(" + filter.text() + ")")
                + (descending ? ".descending()" : "");
    }
}
