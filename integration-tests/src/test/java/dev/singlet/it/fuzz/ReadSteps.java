package dev.singlet.it.fuzz;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.it.fuzz.Subject.Access;
import dev.singlet.runtime.EntityUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes random reads of one entity. */
final class ReadSteps<T extends Record, F, U extends EntityUpdate<T, F, U>> {

    /** A read before the clock is set. */
    record Read(List<String> kinds, String text, Supplier<Object> library, BiFunction<Model, Object, Object> model) {}

    private final Subject<T, F, U> subject;
    private final Gen gen;

    ReadSteps(Subject<T, F, U> subject, Gen gen) {
        this.subject = subject;
        this.gen = gen;
    }

    Read find(Map<String, Object> key) {
        Shape shape = subject.shape();
        String call = "(" + Show.value(key) + ")";
        return gen.chance(0.5)
                ? new Read(
                        List.of("find"),
                        shape.name() + " find" + call,
                        () -> subject.find(key),
                        (model, found) -> model.find(shape, key))
                : new Read(
                        List.of("get"),
                        shape.name() + " get" + call,
                        () -> subject.get(key),
                        (model, found) -> model.get(shape, key));
    }

    Read query(Model model) {
        Access<T, F> access = gen.pick(subject.accesses());
        Search search = new SearchGen(gen, subject.shape(), access.partition(), access.sort(), access.staged())
                .any(model, () -> subject.randomRow(gen));
        Cond<F> filter = gen.chance(0.3) ? subject.randomCondition(gen) : null;
        boolean descending = gen.chance(0.4);
        Search complete = search.with(filter, descending);
        Supplier<Query<T, F>> query = () -> {
            Query<T, F> opened = access.opener().open(search.partition(), search.equal(), search.span());
            Query<T, F> filtered = filter == null ? opened : opened.filter(filter.library());
            return descending ? filtered.descending() : filtered;
        };
        String text = subject.shape().name() + " " + access.name() + complete;
        List<String> kinds = new ArrayList<>(complete.kinds());
        kinds.add("query " + access.name());
        return ended(query, complete, kinds, text);
    }

    private Read ended(Supplier<Query<T, F>> query, Search search, List<String> kinds, String text) {
        int limit = gen.of(1, 2, 3, 7, 200);
        return switch (gen.below(7)) {
            case 0 -> sequence(kinds, text, "list()", () -> query.get().list(), search, null);
            case 1 ->
                sequence(
                        kinds,
                        text,
                        "limit(" + limit + ").list()",
                        () -> query.get().limit(limit).list(),
                        search,
                        limit);
            case 2 ->
                sequence(
                        kinds,
                        text,
                        "limit(" + limit + ").stream()",
                        () -> query.get().limit(limit).stream().toList(),
                        search,
                        limit);
            case 3 ->
                sequence(
                        kinds,
                        text,
                        "first()",
                        () -> query.get().first().stream().toList(),
                        search,
                        1);
            case 4 ->
                new Read(
                        with(kinds, "count()"),
                        text + ".limit(" + limit + ").count()",
                        () -> query.get().limit(limit).count(),
                        (model, result) ->
                                Math.min((long) limit, search.in(model).size()));
            case 5 -> sequence(kinds, text, "page()", () -> query.get().page().items(), search, null);
            default -> sequence(kinds, text, "pages of " + limit, () -> allPages(query.get(), limit), search, null);
        };
    }

    private Read sequence(
            List<String> kinds,
            String text,
            String end,
            Supplier<List<T>> library,
            Search search,
            @Nullable Integer limit) {
        return new Read(with(kinds, end), text + "." + end, () -> rows(library.get()), (model, result) -> {
            List<Map<String, Object>> expected = search.in(model);
            List<Map<String, Object>> wanted =
                    limit == null ? expected : expected.subList(0, Math.min(limit, expected.size()));
            return search.isAsGood(result, wanted, expected) ? result : wanted;
        });
    }

    private static List<String> with(List<String> kinds, String end) {
        List<String> all = new ArrayList<>(kinds);
        all.add("query by " + end);
        return all;
    }

    private static List<Map<String, Object>> rows(List<? extends Record> records) {
        return records.stream().map(Rows::of).toList();
    }

    /** Reads page by page, with a cursor that has been outside, and checks what each page promises. */
    private static <T, F> List<T> allPages(Query<T, F> query, int size) {
        List<T> all = new ArrayList<>();
        Query<T, F> limited = query.limit(size);
        Page<T> page = limited.page();
        all.addAll(page.items());
        while (page.hasNext()) {
            if (page.items().size() != size) {
                throw new AssertionError(
                        "A page of " + size + " has " + page.items().size() + " items and is not the last.");
            }
            Optional<Cursor> next = page.next();
            page = limited.startAfter(Cursor.of(next.orElseThrow().token())).page();
            all.addAll(page.items());
        }
        return all;
    }
}
