package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That several rows hold one text, each in its case. Cases may differ in length: the upper case of {@code ß} is {@code
 * SS}.
 */
final class OneText implements Constraint {

    private static final char LAST_ESCAPED = '$';

    private final Map<Fold, List<Integer>> rows;
    private final List<Map<Fold, int[]>> characters;
    private final List<Integer> cells;

    /**
     * Makes the constraint.
     *
     * @param rows the places of the text in each case; the text as it is among them
     * @param characters what the text can hold
     */
    OneText(Map<Fold, List<Integer>> rows, List<Map<Fold, int[]>> characters) {
        this.rows = new EnumMap<>(rows);
        this.characters = characters;
        this.cells = rows.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the characters that a text can hold, each as it is written in every case. */
    static List<Map<Fold, int[]>> characters(int[] alphabet) {
        List<Map<Fold, int[]>> characters = new ArrayList<>();
        for (int c = 0; c <= LAST_ESCAPED; c++) {
            characters.add(written(c));
        }
        for (int c : alphabet) {
            if (c > LAST_ESCAPED) {
                characters.add(written(c));
            }
        }
        return characters;
    }

    private static Map<Fold, int[]> written(int c) {
        Map<Fold, int[]> written = new EnumMap<>(Fold.class);
        for (Fold fold : Fold.values()) {
            written.put(
                    fold, EscapedText.escape(Folds.fold(c, fold)).codePoints().toArray());
        }
        return written;
    }

    @Override
    public List<Integer> cells() {
        return cells;
    }

    /** How much of each row has been read. */
    private record Position(int plain, int lower, int upper) {

        int of(Fold fold) {
            return switch (fold) {
                case NONE -> plain;
                case LOWER -> lower;
                case UPPER -> upper;
            };
        }
    }

    private Position after(Position position, Map<Fold, int[]> character) {
        return new Position(
                position.plain() + length(character, Fold.NONE),
                position.lower() + length(character, Fold.LOWER),
                position.upper() + length(character, Fold.UPPER));
    }

    private int length(Map<Fold, int[]> character, Fold fold) {
        return rows.containsKey(fold) ? written(character, fold).length : 0;
    }

    private static int[] written(Map<Fold, int[]> character, Fold fold) {
        return character.getOrDefault(fold, new int[0]);
    }

    @Override
    public boolean narrow(Grid grid) {
        Map<Integer, BitSet> kept = new HashMap<>();
        if (!reachesEnd(grid, new Position(0, 0, 0), kept, new HashMap<>())) {
            return false;
        }
        for (int cell : cells) {
            if (!grid.restrict(cell, kept.getOrDefault(cell, new BitSet()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the rows can be read to their ends from a position, and keeps the characters by which they can. */
    private boolean reachesEnd(Grid grid, Position position, Map<Integer, BitSet> kept, Map<Position, Boolean> known) {
        if (rows.entrySet().stream()
                .allMatch(row -> position.of(row.getKey()) == row.getValue().size())) {
            return true;
        }
        Boolean before = known.get(position);
        if (before != null) {
            return before;
        }
        boolean reaches = false;
        for (Map<Fold, int[]> character : characters) {
            if (fits(grid, position, character) && reachesEnd(grid, after(position, character), kept, known)) {
                reaches = true;
                keep(grid, position, character, kept);
            }
        }
        known.put(position, reaches);
        return reaches;
    }

    private boolean fits(Grid grid, Position position, Map<Fold, int[]> character) {
        for (Map.Entry<Fold, List<Integer>> row : rows.entrySet()) {
            int place = position.of(row.getKey());
            for (int c : written(character, row.getKey())) {
                if (place == row.getValue().size()
                        || !grid.allows(row.getValue().get(place), c)) {
                    return false;
                }
                place++;
            }
        }
        return true;
    }

    private void keep(Grid grid, Position position, Map<Fold, int[]> character, Map<Integer, BitSet> kept) {
        rows.forEach((fold, row) -> {
            int place = position.of(fold);
            for (int c : written(character, fold)) {
                kept.computeIfAbsent(row.get(place), cell -> new BitSet()).set(grid.choice(c));
                place++;
            }
        });
    }
}
