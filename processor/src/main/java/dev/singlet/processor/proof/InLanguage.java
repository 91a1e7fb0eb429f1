package dev.singlet.processor.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * That some places hold a text of a language.
 *
 * @param cells the places in order
 * @param language the language
 */
record InLanguage(List<Integer> cells, Language language) implements Constraint {

    InLanguage {
        cells = List.copyOf(cells);
    }

    @Override
    public boolean narrow(Grid grid) {
        List<BitSet> reached = new ArrayList<>();
        BitSet start = new BitSet();
        start.set(0);
        reached.add(start);
        for (int cell : cells) {
            reached.add(after(reached.get(reached.size() - 1), grid.choices(cell), grid));
        }
        BitSet ends = new BitSet();
        reached.get(cells.size()).stream().filter(language::isEnd).forEach(ends::set);
        return keep(grid, reached, ends);
    }

    private BitSet after(BitSet states, BitSet choices, Grid grid) {
        BitSet after = new BitSet();
        states.stream()
                .forEach(state -> choices.stream()
                        .map(choice -> language.next(state, grid.codePoint(choice)))
                        .filter(next -> next != Language.DEAD)
                        .forEach(after::set));
        return after;
    }

    /** Goes back from the ends, and keeps what leads to one of them. */
    private boolean keep(Grid grid, List<BitSet> reached, BitSet ends) {
        BitSet useful = ends;
        for (int i = cells.size() - 1; i >= 0; i--) {
            BitSet kept = new BitSet();
            BitSet before = new BitSet();
            BitSet choices = grid.choices(cells.get(i));
            for (int state = reached.get(i).nextSetBit(0);
                    state >= 0;
                    state = reached.get(i).nextSetBit(state + 1)) {
                for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
                    int next = language.next(state, grid.codePoint(choice));
                    if (next != Language.DEAD && useful.get(next)) {
                        kept.set(choice);
                        before.set(state);
                    }
                }
            }
            if (!grid.restrict(cells.get(i), kept)) {
                return false;
            }
            useful = before;
        }
        return useful.get(0);
    }
}
