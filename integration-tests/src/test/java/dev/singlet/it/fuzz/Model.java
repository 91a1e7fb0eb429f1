package dev.singlet.it.fuzz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table as a map, with the operations of a repository done naively. It knows nothing of stored keys. */
final class Model {

    private static final String EXISTS = "ItemAlreadyExistsException";
    private static final String NOT_FOUND = "ItemNotFoundException";
    private static final String FAILED = "ConditionFailedException";
    private static final String CANCELLED = "TransactionFailedException";
    private static final String TWICE = "IllegalArgumentException";
    private static final Map<String, String> REASONS =
            Map.of(EXISTS, "ALREADY_EXISTS", NOT_FOUND, "NOT_FOUND", FAILED, "CONDITION_FAILED");

    /** A row and what it is a row of. */
    record Held(Shape shape, Map<String, Object> row) {}

    private final Map<List<Object>, Held> items = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private String id = "";

    /** Sets what the clock and the generator of identifiers say. */
    void at(Instant time, String nextId) {
        now = time;
        id = nextId;
    }

    void clear() {
        items.clear();
    }

    List<Held> all() {
        return List.copyOf(items.values());
    }

    List<Map<String, Object>> rows(Shape shape) {
        return all().stream()
                .filter(held -> held.shape().name().equals(shape.name()))
                .map(Held::row)
                .toList();
    }

    Optional<Map<String, Object>> find(Shape shape, Map<String, Object> key) {
        shape.refuseUnfitKeys(key);
        return Optional.ofNullable(stored(shape, key));
    }

    Map<String, Object> get(Shape shape, Map<String, Object> key) {
        return find(shape, key).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    Map<String, Object> create(Shape shape, Map<String, Object> given, @Nullable Cond<?> condition) {
        Map<String, Object> row = fit(shape, given);
        Map<String, Object> before = stored(shape, row);
        if (before != null) {
            throw new Refusal(EXISTS, Rows.comparable(Optional.of(before)));
        }
        require(condition, null);
        items.put(shape.identity(row), new Held(shape, row));
        return row;
    }

    Map<String, Object> put(Shape shape, Map<String, Object> given, @Nullable Cond<?> condition) {
        Map<String, Object> row = fit(shape, given);
        require(condition, stored(shape, row));
        items.put(shape.identity(row), new Held(shape, row));
        return row;
    }

    Map<String, Object> update(Shape shape, Map<String, Object> key, List<Edit> edits, @Nullable Cond<?> condition) {
        Edit.refuseContradictions(edits);
        Map<String, Object> changed = new TreeMap<>(shape.touch().in(key, now, id));
        for (Edit edit : edits) {
            if (edit.kind() == Edit.Kind.SET) {
                changed.put(edit.component(), edit.value());
            }
            Raw.attribute(edit.value());
        }
        refuseViolations(shape, changed);
        shape.refuseUnfitKeys(changed);
        Map<String, Object> before = stored(shape, key);
        if (before == null) {
            throw new Refusal(NOT_FOUND);
        }
        boolean noMap = edits.stream().anyMatch(edit -> edit.kind().isEntry() && !before.containsKey(edit.component()));
        if (noMap) {
            throw new Refusal(FAILED, Rows.comparable(Optional.of(before)));
        }
        require(condition, before);
        Map<String, Object> row = new TreeMap<>(shape.touch().in(before, now, id));
        edits.forEach(edit -> edit.applyTo(row));
        items.put(shape.identity(row), new Held(shape, row));
        return row;
    }

    Optional<Map<String, Object>> delete(Shape shape, Map<String, Object> key, @Nullable Cond<?> condition) {
        shape.refuseUnfitKeys(key);
        if (condition != null) {
            check(shape, key, condition);
        }
        return Optional.ofNullable(items.remove(shape.identity(key))).map(Held::row);
    }

    void check(Shape shape, Map<String, Object> key, @Nullable Cond<?> condition) {
        require(condition, get(shape, key));
    }

    /** Does all or nothing. Where several actions cannot even be sent, any of them can be reported. */
    void transact(List<Write> writes) {
        Map<List<Object>, Held> before = new HashMap<>(items);
        List<List<Object>> failures = new ArrayList<>();
        List<Refusal> unsendable = new ArrayList<>();
        Set<List<Object>> touched = new HashSet<>();
        for (int index = 0; index < writes.size(); index++) {
            touched.add(writes.get(index).identity().apply(this));
            try {
                Object unused = writes.get(index).model().apply(this);
            } catch (Refusal refusal) {
                String reason = REASONS.get(refusal.outcome().kinds());
                if (reason == null) {
                    unsendable.add(refusal);
                } else {
                    Object item = refusal.outcome().detail();
                    failures.add(List.of(index, reason, item.equals("") ? List.of() : item));
                }
            }
        }
        if (!unsendable.isEmpty() || touched.size() < writes.size() || !failures.isEmpty()) {
            items.clear();
            items.putAll(before);
            throw cancelled(unsendable, touched.size() < writes.size(), failures);
        }
    }

    private static Refusal cancelled(List<Refusal> unsendable, boolean isTwice, List<List<Object>> failures) {
        if (unsendable.isEmpty()) {
            return isTwice ? new Refusal(TWICE) : new Refusal(CANCELLED, failures);
        }
        return unsendable.size() == 1
                ? unsendable.get(0)
                : new Refusal(
                        unsendable.stream()
                                .map(refusal -> refusal.outcome().kinds())
                                .collect(Collectors.joining("|")),
                        Outcome.Failed.ANY);
    }

    /** What identifies the item that a row would be stored as. */
    List<Object> identityOfNew(Shape shape, Map<String, Object> given) {
        return shape.identity(shape.complete().in(given, now, id));
    }

    private @Nullable Map<String, Object> stored(Shape shape, Map<String, Object> row) {
        Held held = items.get(shape.identity(row));
        return held == null ? null : held.row();
    }

    private Map<String, Object> fit(Shape shape, Map<String, Object> given) {
        Map<String, Object> row = shape.complete().in(given, now, id);
        refuseViolations(shape, row);
        Raw.item(shape, row);
        return row;
    }

    private static void refuseViolations(Shape shape, Map<String, Object> row) {
        List<String> violations = shape.violations().apply(row);
        if (!violations.isEmpty()) {
            throw new Refusal("ConstraintViolationException", violations);
        }
    }

    private static void require(@Nullable Cond<?> condition, @Nullable Map<String, Object> row) {
        if (condition != null && !condition.model().test(row == null ? Map.of() : row)) {
            throw new Refusal(FAILED, Rows.comparable(Optional.ofNullable(row)));
        }
    }
}
