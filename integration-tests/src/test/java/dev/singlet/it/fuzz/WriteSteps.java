package dev.singlet.it.fuzz;

import dev.singlet.TransactionAction;
import dev.singlet.it.fuzz.Subject.Change;
import dev.singlet.runtime.EntityUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes random writes of one entity. */
final class WriteSteps<T extends Record, F, U extends EntityUpdate<T, F, U>> {

    private static final double UNFIT = 0.04;

    private final Subject<T, F, U> subject;
    private final Shape shape;
    private final Gen gen;

    WriteSteps(Subject<T, F, U> subject, Gen gen) {
        this.subject = subject;
        this.shape = subject.shape();
        this.gen = gen;
    }

    Write any(Model model) {
        return switch (gen.below(10)) {
            case 0, 1, 2 -> create(model);
            case 3, 4 -> put(model);
            case 5, 6, 7 -> update(model);
            default -> delete(model);
        };
    }

    Write create(Model model) {
        Map<String, Object> row = row(model);
        Cond<F> condition = gen.chance(0.1) ? subject.randomCondition(gen) : null;
        boolean byDraft = gen.chance(0.5);
        Supplier<dev.singlet.CreateAction<T, F>> action = () -> {
            var creation = byDraft ? subject.drafting(row) : subject.creating(Rows.toRecord(subject.type(), row));
            return condition == null ? creation : creation.onlyIf(condition.library());
        };
        return write(
                byDraft ? "create by draft" : "create",
                Show.value(row) + onlyIf(condition),
                action::get,
                () -> action.get().execute(),
                held -> held.create(shape, row, condition),
                held -> held.identityOfNew(shape, row));
    }

    Write put(Model model) {
        Map<String, Object> row = row(model);
        Cond<F> condition = gen.chance(0.4) ? subject.randomCondition(gen) : null;
        Supplier<dev.singlet.PutAction<T, F>> action = () -> {
            var putting = subject.putting(Rows.toRecord(subject.type(), row));
            return condition == null ? putting : putting.onlyIf(condition.library());
        };
        return write(
                condition == null ? "put" : "put if",
                Show.value(row) + onlyIf(condition),
                action::get,
                () -> action.get().execute(),
                held -> held.put(shape, row, condition),
                held -> held.identityOfNew(shape, row));
    }

    Write update(Model model) {
        Map<String, Object> key = key(model);
        Map<String, Object> restated = subject.randomRestated(gen);
        List<Change<U>> changes = gen.chance(2 * UNFIT)
                ? List.of(subject.randomUnfitChange(gen))
                : gen.list(() -> subject.randomChange(gen));
        Cond<F> condition = gen.chance(0.4) ? subject.randomCondition(gen) : null;
        List<Edit> edits = new ArrayList<>();
        restated.forEach((component, value) -> edits.add(Edit.set(component, value)));
        StringBuilder text = new StringBuilder(Show.value(key) + (restated.isEmpty() ? "" : Show.value(restated)));
        for (Change<U> change : changes) {
            edits.addAll(change.edits());
            text.append(" .").append(change.text());
        }
        Supplier<U> action = () -> {
            U update = subject.updating(key, restated);
            for (Change<U> change : changes) {
                update = change.library().apply(update);
            }
            return condition == null ? update : update.onlyIf(condition.library());
        };
        return write(
                condition == null ? "update" : "update if",
                text + onlyIf(condition),
                action::get,
                () -> action.get().execute(),
                held -> held.update(shape, key, edits, condition),
                held -> shape.identity(key));
    }

    Write delete(Model model) {
        Map<String, Object> key = key(model);
        Cond<F> condition = gen.chance(0.5) ? subject.randomCondition(gen) : null;
        Supplier<dev.singlet.DeleteAction<T, F>> action = () -> {
            var deletion = subject.deleting(key);
            return condition == null ? deletion : deletion.onlyIf(condition.library());
        };
        return write(
                condition == null ? "delete" : "delete if",
                Show.value(key) + onlyIf(condition),
                action::get,
                () -> action.get().execute(),
                held -> held.delete(shape, key, condition),
                held -> shape.identity(key));
    }

    /** A check, which can be done within a transaction only. */
    Write check(Model model) {
        Map<String, Object> key = key(model);
        Cond<F> condition = gen.chance(0.5) ? subject.randomCondition(gen) : null;
        return write(
                "check",
                Show.value(key) + onlyIf(condition),
                () -> condition == null
                        ? subject.checking(key)
                        : subject.checking(key).onlyIf(condition.library()),
                () -> {
                    throw new UnsupportedOperationException("A check is no operation by itself.");
                },
                held -> {
                    held.check(shape, key, condition);
                    return "checked";
                },
                held -> shape.identity(key));
    }

    /** The key of an item, or of none. */
    Map<String, Object> key(Model model) {
        List<Map<String, Object>> rows = model.rows(shape);
        boolean isOfItem = !rows.isEmpty() && gen.chance(0.75);
        Map<String, Object> row = isOfItem ? gen.pick(rows) : subject.randomRow(gen);
        Map<String, Object> key = new TreeMap<>(shape.keyOf(row));
        shape.keyComponents().stream()
                .filter(component -> !key.containsKey(component))
                .forEach(component -> key.put(component, Bench.id(gen)));
        return spoilt(key);
    }

    private Map<String, Object> row(Model model) {
        Map<String, Object> row = new TreeMap<>(subject.randomRow(gen));
        List<Map<String, Object>> rows = model.rows(shape);
        if (!rows.isEmpty() && gen.chance(0.35)) {
            row.putAll(shape.keyOf(gen.pick(rows)));
        }
        return spoilt(row);
    }

    private Map<String, Object> spoilt(Map<String, Object> row) {
        if (gen.chance(UNFIT)) {
            String component = gen.pick(List.copyOf(row.keySet()));
            row.computeIfPresent(component, (name, value) -> gen.unfit(value));
        }
        return row;
    }

    private Write write(
            String kind,
            String arguments,
            Supplier<TransactionAction> action,
            Supplier<Object> execute,
            Function<Model, Object> model,
            Function<Model, List<Object>> identity) {
        return new Write(kind, shape.name() + " " + kind + " " + arguments, action, execute, model, identity);
    }

    private static String onlyIf(@Nullable Cond<?> condition) {
        return condition == null ? "" : " only if " + condition.text();
    }
}
