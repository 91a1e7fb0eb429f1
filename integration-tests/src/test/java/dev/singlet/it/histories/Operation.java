package dev.singlet.it.histories;

/** One operation, as it is specified. */
@FunctionalInterface
interface Operation<S> {

    /**
     * Returns what it does.
     *
     * @param state the state before
     * @param lost whether an attempt got no certain answer
     */
    Reply<S> on(S state, boolean lost);
}
