package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds values of the components of two sides for which all equations hold. */
final class Solver {

    /** What the values of all types are written with; "x" stands for all characters that no literal holds. */
    private static final String WRITTEN = "0123456789abcdefABCDEF-:.TZ$truefalsexX";

    private final Set<Unknown> unknowns = new LinkedHashSet<>();
    private final int[] alphabet;

    /** Each character in every case; nothing where no text is shown in two. */
    private final List<Map<Fold, int[]>> folded;

    Solver(Unknowns one, Unknowns other) {
        unknowns.addAll(one.byName().values());
        unknowns.addAll(other.byName().values());
        Set<Integer> characters = new TreeSet<>(one.characters());
        characters.addAll(other.characters());
        WRITTEN.chars().forEach(characters::add);
        boolean isFolded = unknowns.stream().anyMatch(Unknown::isFolded);
        if (isFolded) {
            Folds.close(characters);
        }
        alphabet = characters.stream().mapToInt(Integer::intValue).sorted().toArray();
        folded = isFolded ? OneText.characters(alphabet) : List.of();
    }

    /**
     * The values that have been found.
     *
     * @param fillings one for each component
     */
    record Solved(Map<Unknown, Filling> fillings) {

        Map<String, Object> values(Unknowns side) {
            Map<String, Object> values = new LinkedHashMap<>();
            side.byName()
                    .forEach((name, unknown) ->
                            values.put(name, filling(fillings, unknown).value()));
            return values;
        }

        String text(List<Row> segments) {
            List<String> texts = new ArrayList<>();
            for (Row segment : segments) {
                StringBuilder text = new StringBuilder();
                for (Row.Piece piece : segment.pieces()) {
                    text.append(
                            piece instanceof Row.Fixed fixed
                                    ? fixed.text()
                                    : filling(fillings, ((Row.Shown) piece).unknown())
                                            .text(((Row.Shown) piece).shape()));
                }
                texts.add(text.toString());
            }
            return String.join("#", texts);
        }
    }

    /** Returns values, if there are such. Equations without a common component are solved by themselves. */
    Optional<Solved> solve(List<Equation> equations) {
        Map<Unknown, Filling> fillings = new LinkedHashMap<>();
        List<Equation> left = new ArrayList<>(equations);
        while (!left.isEmpty()) {
            List<Equation> group = takeGroup(left);
            Set<Unknown> concerned = new LinkedHashSet<>();
            group.forEach(equation -> equation.unknowns().forEach(concerned::add));
            Optional<Map<Unknown, Filling>> found = fill(group, List.copyOf(concerned));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            fillings.putAll(found.get());
        }
        for (Unknown unknown : unknowns) {
            if (!fillings.containsKey(unknown)) {
                Optional<Map<Unknown, Filling>> found = fill(List.of(), List.of(unknown));
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                fillings.putAll(found.get());
            }
        }
        return Optional.of(new Solved(fillings));
    }

    private static List<Equation> takeGroup(List<Equation> left) {
        List<Equation> group = new ArrayList<>();
        Set<Unknown> concerned = new LinkedHashSet<>();
        group.add(left.remove(0));
        group.get(0).unknowns().forEach(concerned::add);
        boolean grows = true;
        while (grows) {
            List<Equation> touched = left.stream()
                    .filter(equation -> equation.unknowns().anyMatch(concerned::contains))
                    .toList();
            touched.forEach(equation -> equation.unknowns().forEach(concerned::add));
            group.addAll(touched);
            left.removeAll(touched);
            grows = !touched.isEmpty();
        }
        return group;
    }

    private Optional<Map<Unknown, Filling>> fill(List<Equation> equations, List<Unknown> concerned) {
        return new LengthSearch<>(equations, concerned, forms -> fill(equations, concerned, forms)).run();
    }

    private Optional<Map<Unknown, Filling>> fill(List<Equation> equations, List<Unknown> concerned, Forms forms) {
        Grid grid = new Grid(alphabet);
        Map<Unknown, Filling> fillings = new LinkedHashMap<>();
        for (Unknown unknown : concerned) {
            fillings.put(unknown, new Filling(grid, unknown, forms.of(unknown), folded));
        }
        for (Equation equation : equations) {
            List<Integer> one = cells(grid, fillings, equation.one());
            List<Integer> other = cells(grid, fillings, equation.other());
            for (int i = 0; i < one.size(); i++) {
                if (!grid.unite(one.get(i), other.get(i))) {
                    return Optional.empty();
                }
            }
        }
        return grid.solve() ? Optional.of(fillings) : Optional.empty();
    }

    private static List<Integer> cells(Grid grid, Map<Unknown, Filling> fillings, Row row) {
        List<Integer> cells = new ArrayList<>();
        for (Row.Piece piece : row.pieces()) {
            if (piece instanceof Row.Fixed fixed) {
                fixed.text().codePoints().forEach(c -> cells.add(grid.literal(c)));
            } else if (piece instanceof Row.Shown shown) {
                cells.addAll(filling(fillings, shown.unknown()).row(shown.shape()));
            }
        }
        return cells;
    }

    private static Filling filling(Map<Unknown, Filling> fillings, Unknown unknown) {
        return Objects.requireNonNull(fillings.get(unknown));
    }
}
