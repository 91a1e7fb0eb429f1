package dev.singlet.processor.proof;

import java.util.List;

/** What the characters of some places must fulfil together. */
interface Constraint {

    /** Returns the places. */
    List<Integer> cells();

    /**
     * Takes from each place the characters that cannot be there, as far as this constraint can tell. Where one character
     * is left everywhere, it tells exactly.
     *
     * @return whether a character is left for each place
     */
    boolean narrow(Grid grid);
}
