package dev.singlet.it.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an update does to one component. */
record Edit(Kind kind, String component, Object value) {

    private static final String TWO_WAYS = "IllegalStateException";

    enum Kind {
        SET,
        CLEAR,
        ADD,
        APPEND,
        PREPEND,
        ADD_ELEMENTS,
        REMOVE_ELEMENTS,
        PUT_ENTRY,
        REMOVE_ENTRY;

        boolean isWhole() {
            return this == SET || this == CLEAR;
        }

        boolean isEntry() {
            return this == PUT_ENTRY || this == REMOVE_ENTRY;
        }
    }

    static Edit set(String component, @Nullable Object value) {
        return value == null || isEmptySet(value)
                ? new Edit(Kind.CLEAR, component, "")
                : new Edit(Kind.SET, component, value);
    }

    /** Whether this changes nothing whatever is stored. */
    boolean isVoid() {
        return !kind.isWhole() && value instanceof Collection<?> collection && collection.isEmpty();
    }

    /** Refuses a second change of a component, unless the last one is to win. */
    static void refuseContradictions(List<Edit> edits) {
        Map<String, Kind> seen = new TreeMap<>();
        for (Edit edit : edits) {
            if (edit.isVoid()) {
                continue;
            }
            Kind before = seen.put(edit.component, edit.kind);
            boolean joined = before != null
                    && ((edit.kind.isWhole() && before.isWhole()) || (edit.kind.isEntry() && before.isEntry()));
            if (before != null && !joined) {
                throw new Refusal(TWO_WAYS);
            }
        }
    }

    void applyTo(Map<String, Object> row) {
        if (isVoid()) {
            return;
        }
        Object after = after(row.get(component));
        if (after == null || isEmptySet(after)) {
            row.remove(component);
        } else {
            row.put(component, after);
        }
    }

    private static boolean isEmptySet(Object value) {
        return value instanceof Set<?> set && set.isEmpty();
    }

    private @Nullable Object after(@Nullable Object before) {
        return switch (kind) {
            case SET -> value;
            case CLEAR -> null;
            case ADD -> sum(before);
            case APPEND -> joined(before, value);
            case PREPEND -> joined(value, before);
            case ADD_ELEMENTS, REMOVE_ELEMENTS -> changedSet(before);
            case PUT_ENTRY, REMOVE_ENTRY -> changedMap(before);
        };
    }

    private Object sum(@Nullable Object before) {
        if (value instanceof Integer delta) {
            return before == null ? delta : (Integer) before + delta;
        }
        if (value instanceof Long delta) {
            return before == null ? delta : (Long) before + delta;
        }
        return before == null ? value : ((BigDecimal) before).add((BigDecimal) value);
    }

    private static List<Object> joined(@Nullable Object first, @Nullable Object second) {
        List<Object> joined = new ArrayList<>();
        for (Object part : new @Nullable Object[] {first, second}) {
            if (part instanceof List<?> list) {
                joined.addAll(list);
            }
        }
        return joined;
    }

    private Set<Object> changedSet(@Nullable Object before) {
        Set<Object> after = new HashSet<>(before == null ? Set.of() : (Set<?>) before);
        if (kind == Kind.ADD_ELEMENTS) {
            after.addAll((Set<?>) value);
        } else {
            after.removeAll((Set<?>) value);
        }
        return after;
    }

    private @Nullable Object changedMap(@Nullable Object before) {
        if (!(before instanceof Map<?, ?> map)) {
            return before;
        }
        Map<Object, Object> after = new TreeMap<>(map);
        if (value instanceof Map.Entry<?, ?> entry) {
            after.put(entry.getKey(), entry.getValue());
        } else {
            after.remove(value);
        }
        return after;
    }
}
