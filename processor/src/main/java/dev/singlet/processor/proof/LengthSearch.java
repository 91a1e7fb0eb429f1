package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the lengths of all values that stand in some equations, in every way that can matter.
 *
 * <p>Most follow from the other side, or are those of a few words or digits. What is left are texts opposite texts. All of
 * these end at one place, and behind the last of their beginnings only texts stand, so that any solution can be made
 * longer or shorter there: one more character than the longest beginning stands for all lengths.
 *
 * @param <T> what is found
 */
final class LengthSearch<T> {

    private final List<Equation> equations;
    private final List<Unknown> unknowns;
    private final Function<Forms, Optional<T>> fill;

    /**
     * Makes a search.
     *
     * @param fill tries to choose the characters as well
     */
    LengthSearch(List<Equation> equations, List<Unknown> unknowns, Function<Forms, Optional<T>> fill) {
        this.equations = List.copyOf(equations);
        this.unknowns = List.copyOf(unknowns);
        this.fill = fill;
    }

    Optional<T> run() {
        return search(new Forms());
    }

    private Optional<T> search(Forms forms) {
        for (Equation equation : equations) {
            OptionalInt one = forms.length(equation.one());
            OptionalInt other = forms.length(equation.other());
            if (one.isPresent() && other.isPresent()) {
                if (one.getAsInt() != other.getAsInt()) {
                    return Optional.empty();
                }
            } else if (one.isPresent() || other.isPresent()) {
                Row row = one.isPresent() ? equation.other() : equation.one();
                int length = (one.isPresent() ? one : other).getAsInt() - row.fixedLength();
                Row.Shown tail = row.tail().orElseThrow();
                return tryEach(forms, tail.unknown(), forms.ofLength(tail, length));
            }
        }
        Optional<Row.Shown> countable = openTails(forms).filter(Forms::areFew).findFirst();
        if (countable.isPresent()) {
            return tryEach(forms, countable.get().unknown(), Forms.all(countable.get()));
        }
        Optional<Row.Shown> text = openTails(forms).findFirst();
        return text.isPresent() ? searchTexts(forms, text.get()) : searchHidden(forms);
    }

    private Stream<Row.Shown> openTails(Forms forms) {
        return equations.stream()
                .flatMap(equation -> equation.rows().stream())
                .flatMap(row -> row.tail().stream())
                .filter(tail -> forms.of(tail.unknown()).length(tail.shape()) == null);
    }

    private Optional<T> tryEach(Forms forms, Unknown unknown, List<Form> choices) {
        for (Form form : choices) {
            Optional<T> found = search(forms.with(unknown, form));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<T> searchTexts(Forms forms, Row.Shown first) {
        Map<Row.Shown, Integer> starts = starts(forms, first);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int last = starts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        boolean isFolded = unknowns.stream().anyMatch(Unknown::isFolded);
        // The same text in another case may have another length, by what stands opposite of it.
        int longest = last + 1 + (isFolded ? Forms.LONGEST_FOLD * (1 + fixedLength()) : 0);
        for (int end = isFolded ? last : last + 1; end <= longest; end++) {
            Optional<Forms> longer = endingAt(end, starts, forms);
            Optional<T> found = longer.flatMap(this::search);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns how many characters that are no text stand opposite of texts, and so can have another length there. */
    private int fixedLength() {
        return equations.stream()
                .mapToInt(equation ->
                        equation.one().fixedLength() + equation.other().fixedLength())
                .sum();
    }

    private static Optional<Forms> endingAt(int end, Map<Row.Shown, Integer> starts, Forms forms) {
        Forms longer = forms;
        for (Map.Entry<Row.Shown, Integer> start : starts.entrySet()) {
            List<Form> form = longer.ofLength(start.getKey(), end - start.getValue());
            if (form.isEmpty()) {
                return Optional.empty();
            }
            longer = longer.with(start.getKey().unknown(), form.get(0));
        }
        return Optional.of(longer);
    }

    /** Returns where each text starts that ends where the given one does; nothing if one would start at two places. */
    private Map<Row.Shown, Integer> starts(Forms forms, Row.Shown first) {
        Map<Row.Shown, Integer> starts = new LinkedHashMap<>();
        Deque<Row.Shown> open = new ArrayDeque<>();
        starts.put(first, 0);
        open.add(first);
        while (!open.isEmpty()) {
            Row.Shown tail = open.remove();
            int start = Objects.requireNonNull(starts.get(tail));
            for (Equation equation : equations) {
                if (forms.length(equation.one()).isPresent()) {
                    continue;
                }
                Row.Shown one = equation.one().tail().orElseThrow();
                Row.Shown other = equation.other().tail().orElseThrow();
                int distance = equation.other().fixedLength() - equation.one().fixedLength();
                boolean isSound = (!one.equals(tail) || isAt(other, start + distance, starts, open))
                        && (!other.equals(tail) || isAt(one, start - distance, starts, open));
                if (!isSound) {
                    return Map.of();
                }
            }
        }
        return starts;
    }

    private static boolean isAt(Row.Shown tail, int start, Map<Row.Shown, Integer> starts, Deque<Row.Shown> open) {
        Integer known = starts.putIfAbsent(tail, start);
        if (known == null) {
            open.add(tail);
        }
        return known == null || known == start;
    }

    /** Chooses lengths of what no equation asks for. */
    private Optional<T> searchHidden(Forms forms) {
        for (Unknown unknown : unknowns) {
            for (KeyShape shape : unknown.shapes()) {
                if (!shape.isFixedWidth() && forms.of(unknown).length(shape) == null) {
                    Row.Shown shown = new Row.Shown(unknown, shape);
                    return tryEach(forms, unknown, hidden(forms, shown));
                }
            }
        }
        return fill.apply(forms);
    }

    private static List<Form> hidden(Forms forms, Row.Shown shown) {
        if (Forms.areFew(shown)) {
            return Forms.all(shown);
        }
        Collection<Integer> known = forms.of(shown.unknown()).lengths().values();
        int shortest = known.stream()
                .mapToInt(length -> length / Forms.LONGEST_FOLD)
                .min()
                .orElse(1);
        int longest = known.stream()
                .mapToInt(length -> length * Forms.LONGEST_FOLD)
                .max()
                .orElse(1);
        return IntStream.rangeClosed(shortest, longest)
                .boxed()
                .flatMap(length -> forms.ofLength(shown, length).stream())
                .toList();
    }
}
