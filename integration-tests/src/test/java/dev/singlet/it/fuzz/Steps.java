package dev.singlet.it.fuzz;

import dev.singlet.Page;
import dev.singlet.Scan;
import dev.singlet.TransactionAction;
import dev.singlet.it.depot.DepotItem;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.runtime.EntityUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Makes random steps, of all kinds and on all entities. */
final class Steps {

    private final Bench bench;
    private final Gen gen;

    Steps(Bench bench, Gen gen) {
        this.bench = bench;
        this.gen = gen;
    }

    /** A step that fits what the model holds now. */
    Step next() {
        Subject<?, ?, ?> subject = gen.pick(bench.subjects());
        int kind = gen.below(100);
        if (kind < 45) {
            return single(writes(subject).any(bench.model()));
        }
        if (kind < 53) {
            return transact();
        }
        if (kind < 55) {
            return deleteAll(subject);
        }
        if (kind < 58) {
            return scan();
        }
        return read(
                kind < 68
                        ? reads(subject).find(writes(subject).key(bench.model()))
                        : reads(subject).query(bench.model()));
    }

    private <T extends Record, F, U extends EntityUpdate<T, F, U>> WriteSteps<T, F, U> writes(
            Subject<T, F, U> subject) {
        return new WriteSteps<>(subject, gen);
    }

    private <T extends Record, F, U extends EntityUpdate<T, F, U>> ReadSteps<T, F, U> reads(Subject<T, F, U> subject) {
        return new ReadSteps<>(subject, gen);
    }

    private Step single(Write write) {
        return step(
                List.of(write.kind()),
                write.text(),
                true,
                write.execute(),
                (model, result) -> write.model().apply(model));
    }

    private Step read(ReadSteps.Read read) {
        return step(read.kinds(), read.text(), false, read.library(), read.model());
    }

    private Step transact() {
        List<Write> writes = new ArrayList<>();
        for (int size = 1 + gen.below(4); size > 0; size--) {
            WriteSteps<?, ?, ?> maker = writes(gen.pick(bench.subjects()));
            writes.add(gen.chance(0.2) ? maker.check(bench.model()) : maker.any(bench.model()));
        }
        Supplier<Object> library = () -> {
            List<TransactionAction> actions =
                    writes.stream().map(write -> write.action().get()).toList();
            bench.table().transact(actions);
            return "committed";
        };
        List<String> kinds = new ArrayList<>(List.of("transact"));
        writes.forEach(write -> kinds.add("transact with " + write.kind()));
        return step(kinds, "transact" + writes.stream().map(Write::text).toList(), true, library, (model, result) -> {
            model.transact(writes);
            return "committed";
        });
    }

    private Step deleteAll(Subject<?, ?, ?> subject) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (int size = gen.of(0, 1, 3, 40); size > 0; size--) {
            keys.add(writes(subject).key(bench.model()));
        }
        Supplier<Object> library = () -> {
            subject.deleteAll(keys);
            return "deleted";
        };
        String text = subject.shape().name() + " deleteAll" + Show.values(keys);
        return step(List.of("deleteAll"), text, true, library, (model, result) -> {
            keys.forEach(subject.shape()::refuseUnfitKeys);
            keys.forEach(key -> model.delete(subject.shape(), key, null));
            return "deleted";
        });
    }

    private Step scan() {
        int limit = gen.of(1, 3, 50);
        DepotTable table = bench.table();
        return switch (gen.below(4)) {
            case 0 -> scan("scan().list()", () -> table.scan().list(), Integer.MAX_VALUE);
            case 1 ->
                scan(
                        "scan().limit(" + limit + ").stream()",
                        () -> table.scan().limit(limit).stream().toList(),
                        limit);
            case 2 ->
                scan("scan() in pages of " + limit, () -> allPages(table.scan().limit(limit)), Integer.MAX_VALUE);
            default ->
                step(
                        List.of("scan count"),
                        "scan().count()",
                        false,
                        () -> table.scan().count(),
                        (model, result) -> (long) model.all().size());
        };
    }

    private Step scan(String text, Supplier<List<DepotItem>> library, int limit) {
        Supplier<Object> rows = () -> Rows.comparable(library.get());
        return step(List.of("scan"), text, false, rows, (model, result) -> {
            List<?> found = (List<?>) result;
            Set<Object> all = new HashSet<>();
            model.all().forEach(held -> all.add(Rows.comparable(held.row())));
            boolean isRight = all.containsAll(found)
                    && new HashSet<>(found).size() == found.size()
                    && found.size() == Math.min(limit, all.size());
            return isRight ? found : all;
        });
    }

    private static List<DepotItem> allPages(Scan<DepotItem> scan) {
        Page<DepotItem> page = scan.page();
        List<DepotItem> all = new ArrayList<>(page.items());
        while (page.hasNext()) {
            page = scan.startAfter(page.next().orElseThrow()).page();
            all.addAll(page.items());
        }
        return all;
    }

    private Step step(
            List<String> kinds,
            String text,
            boolean isWrite,
            Supplier<Object> library,
            BiFunction<Model, Object, Object> model) {
        Instant now = gen.time();
        return new Step(kinds, text, now, Bench.id(gen), isWrite, library, model);
    }
}
