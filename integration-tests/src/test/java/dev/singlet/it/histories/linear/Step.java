package dev.singlet.it.histories.linear;

import org.jspecify.annotations.Nullable;

/** What a call does to the state of a sequential object, if what it answered is possible there. */
@FunctionalInterface
public interface Step<S> {

    /** Returns the state after the call; null if the call cannot have had its answer in that state. */
    @Nullable
    S from(S state);
}
