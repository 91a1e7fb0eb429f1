package dev.singlet.saga;

import org.jspecify.annotations.Nullable;

/**
 * Why a step or its undo did not succeed. Messages of exceptions are not kept, as they may tell stored values.
 *
 * @param step the step
 * @param reason what kind of failure it was
 * @param exception the name of the exception's class; null if there was none
 */
public record SagaFailure(
        String step, Reason reason, @Nullable String exception) {

    /** The kinds of failures. The names are stored. */
    public enum Reason {

        /** The step threw an exception that it declares by {@code failsWith}. */
        DECLARED,

        /** An exception that is not declared; whether the call took effect is unknown. */
        EXCEPTION,

        /** The worker ended, or lost its lease, before the outcome of the call was recorded. */
        ABANDONED,

        /** The time of the saga was over before the step was called. */
        DEADLINE
    }
}
