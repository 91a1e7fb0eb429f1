package dev.singlet.it.histories.linear;

/**
 * What the search came to.
 *
 * @param decision whether there is an order
 * @param states the number of configurations that were visited
 * @param evidence where the longest order ends that was found, for people; empty if there is a complete one
 */
public record Verdict(Decision decision, int states, String evidence) {

    /** Whether the calls of a history can be put into an order that explains all answers. */
    public enum Decision {
        /** They can. */
        LINEARIZABLE,
        /** They cannot. */
        NOT_LINEARIZABLE,
        /** The search was given up. */
        UNDECIDED
    }

    /** Returns whether there is an order. */
    public boolean isLinearizable() {
        return decision == Decision.LINEARIZABLE;
    }
}
