package dev.singlet.reliability;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.UnprocessedItemsException;
import org.jspecify.annotations.Nullable;

/** How a call ended. */
record Outcome(
        Ending ending, @Nullable Object result, @Nullable Exception failure, int requests) {

    /** What the caller is told. */
    enum Ending {
        /** It is done. */
        S,
        /** It is not done, or could not be read. */
        F,
        /** It is done or not. */
        U,
        /** A part is done, and the exception tells which. */
        P,
        /** It is done, and what it made could not be read. */
        R
    }

    static Outcome success(@Nullable Object result, int requests) {
        return new Outcome(Ending.S, result, null, requests);
    }

    static Outcome failure(Exception failure, int requests) {
        Ending ending = failure instanceof OutcomeUnknownException
                ? Ending.U
                : failure instanceof UnprocessedItemsException
                        ? Ending.P
                        : failure instanceof ResultNotReadException ? Ending.R : Ending.F;
        return new Outcome(ending, null, failure, requests);
    }

    boolean isSuccess() {
        return ending == Ending.S;
    }
}
