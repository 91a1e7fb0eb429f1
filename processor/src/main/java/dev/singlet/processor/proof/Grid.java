package dev.singlet.processor.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Places for characters, some of which are the same place, and constraints on what they hold. Finds characters for all,
 * or that there are none.
 */
final class Grid {

    private final int[] alphabet;
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> wishes = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private BitSet[] choices = new BitSet[64];

    /**
     * Makes an empty grid.
     *
     * @param alphabet the characters that can be chosen, sorted
     */
    Grid(int[] alphabet) {
        this.alphabet = alphabet;
    }

    int codePoint(int choice) {
        return alphabet[choice];
    }

    /** Returns the choice that a character is; negative if it is none. */
    int choice(int codePoint) {
        return Arrays.binarySearch(alphabet, codePoint);
    }

    /** Returns whether a place can hold a character. */
    boolean allows(int cell, int codePoint) {
        int choice = choice(codePoint);
        return choice >= 0 && choices(cell).get(choice);
    }

    /** Adds a place for any character. */
    int any() {
        BitSet all = new BitSet();
        all.set(0, alphabet.length);
        return add(all, -1);
    }

    /** Adds a place for one character. */
    int literal(int codePoint) {
        return oneOf(Character.toString(codePoint), -1);
    }

    /**
     * Adds a place for one of some characters.
     *
     * @param wish the one that looks best in an example
     */
    int oneOf(String characters, int wish) {
        BitSet some = new BitSet();
        characters.codePoints().forEach(c -> some.set(choice(c)));
        return add(some, wish);
    }

    private int add(BitSet some, int wish) {
        int cell = parents.size();
        parents.add(cell);
        wishes.add(wish);
        if (cell == choices.length) {
            choices = Arrays.copyOf(choices, 2 * cell);
        }
        choices[cell] = some;
        return cell;
    }

    void require(Constraint constraint) {
        constraints.add(constraint);
    }

    /** Makes two places one. Returns whether a character is left for it. */
    boolean unite(int one, int other) {
        int mine = root(one);
        int its = root(other);
        if (mine == its) {
            return true;
        }
        parents.set(its, mine);
        if (wishes.get(mine) < 0) {
            wishes.set(mine, wishes.get(its));
        }
        return restrict(mine, choices[its]);
    }

    private int root(int cell) {
        int root = cell;
        while (parents.get(root) != root) {
            root = parents.get(root);
        }
        return root;
    }

    BitSet choices(int cell) {
        return choices[root(cell)];
    }

    /** Leaves only some characters at a place. Returns whether there is one. */
    boolean restrict(int cell, BitSet some) {
        int root = root(cell);
        BitSet left = (BitSet) choices[root].clone();
        left.and(some);
        choices[root] = left;
        return !left.isEmpty();
    }

    /** Finds characters for all places, and leaves only these. Returns whether there are such. */
    boolean solve() {
        return narrow(constraints) && choose(0);
    }

    /** Returns the character that {@link #solve} has found. */
    int found(int cell) {
        return alphabet[choices(cell).nextSetBit(0)];
    }

    private boolean choose(int from) {
        int cell = from;
        while (cell < parents.size() && choices(cell).cardinality() == 1) {
            cell++;
        }
        if (cell == parents.size()) {
            return true;
        }
        int root = root(cell);
        BitSet[] before = choices.clone();
        for (int choice : inOrder(root)) {
            BitSet single = new BitSet();
            single.set(choice);
            choices[root] = single;
            if (narrow(constraintsOn(root)) && choose(cell + 1)) {
                return true;
            }
            choices = before.clone();
        }
        return false;
    }

    /** Returns the possible characters, those first that look best in an example. */
    private List<Integer> inOrder(int root) {
        List<Integer> order = new ArrayList<>();
        BitSet left = (BitSet) choices[root].clone();
        for (int wish : new int[] {wishes.get(root), 'x', 'X'}) {
            int choice = choice(wish);
            if (choice >= 0 && left.get(choice)) {
                order.add(choice);
                left.clear(choice);
            }
        }
        left.stream().forEach(order::add);
        return order;
    }

    private List<Constraint> constraintsOn(int root) {
        return constraints.stream()
                .filter(constraint -> constraint.cells().stream().anyMatch(cell -> root(cell) == root))
                .toList();
    }

    /** Applies constraints, and those on places that have changed thereby, until nothing changes. */
    private boolean narrow(List<Constraint> changed) {
        Deque<Constraint> open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            Constraint constraint = open.poll();
            BitSet[] before = choices.clone();
            if (!constraint.narrow(this)) {
                return false;
            }
            for (int cell : constraint.cells()) {
                int root = root(cell);
                if (!choices[root].equals(before[root])) {
                    for (Constraint touched : constraintsOn(root)) {
                        if ((touched != constraint || repeats(constraint)) && !open.contains(touched)) {
                            open.add(touched);
                        }
                    }
                }
            }
        }
        return true;
    }

    /** Returns whether a constraint has one place twice, so that it may have more to say after it has narrowed that. */
    private boolean repeats(Constraint constraint) {
        return constraint.cells().stream().map(this::root).distinct().count()
                < constraint.cells().size();
    }
}
