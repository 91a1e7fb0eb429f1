package dev.singlet.saga;

import java.util.Objects;
import java.util.Optional;

/**
 * What an undo knows of the step that it undoes: what the step returned, or nothing at all.
 *
 * @param <R> the result of the step
 */
public sealed interface Outcome<R> permits Outcome.Known, Outcome.Unknown {

    /**
     * Returns what the step returned.
     *
     * @return the result; empty if it is unknown whether the step took effect
     */
    Optional<R> result();

    /**
     * Returns the outcome of a step that succeeded.
     *
     * @param result what it returned
     * @param <R> the result of the step
     * @return the outcome
     */
    static <R> Outcome<R> known(R result) {
        return new Known<>(result);
    }

    /**
     * Returns the outcome of a step of which nobody knows whether it took effect.
     *
     * @param <R> the result of the step
     * @return the outcome
     */
    static <R> Outcome<R> unknown() {
        return new Unknown<>();
    }

    /**
     * The step succeeded.
     *
     * @param value what it returned
     * @param <R> the result of the step
     */
    record Known<R>(R value) implements Outcome<R> {

        /** Checks that there is a result. */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<R> result() {
            return Optional.of(value);
        }

        /** Names the class, and not the result. */
        @Override
        public String toString() {
            return "Outcome[known]";
        }
    }

    /**
     * The step may have taken effect, or not, or may still do so if the service is slow: a call of it ended without a
     * certain outcome.
     *
     * @param <R> the result of the step
     */
    record Unknown<R>() implements Outcome<R> {

        @Override
        public Optional<R> result() {
            return Optional.empty();
        }

        /** Names the class. */
        @Override
        public String toString() {
            return "Outcome[unknown]";
        }
    }
}
