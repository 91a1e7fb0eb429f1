package dev.singlet.saga;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored of a step.
 *
 * @param name the name
 * @param state how far it has come
 * @param attempts the calls since it was started, or since an operator had it tried again
 * @param uncertain whether a call may have taken effect though the step is not done
 * @param startedAt the time of the first of these calls; null before
 * @param result what the step returned, if it is done and has results; null otherwise
 * @param undoAttempts the calls of the undo, counted as those of the step
 * @param undoStartedAt the time of the first of these; null before
 */
record StepRecord(
        String name,
        StepState state,
        int attempts,
        boolean uncertain,
        @Nullable Instant startedAt,
        @Nullable AttributeValue result,
        int undoAttempts,
        @Nullable Instant undoStartedAt) {

    static StepRecord pending(String name) {
        return new StepRecord(name, StepState.PENDING, 0, false, null, null, 0, null);
    }

    /** One more call is about to be made. Whatever an earlier one did is uncertain from now on. */
    StepRecord started(Instant now) {
        return new StepRecord(
                name,
                StepState.STARTED,
                attempts + 1,
                uncertain,
                startedAt == null ? now : startedAt,
                null,
                undoAttempts,
                undoStartedAt);
    }

    /** A call ended, or was left, without a certain outcome. */
    StepRecord withUncertainty() {
        return new StepRecord(name, state, attempts, true, startedAt, result, undoAttempts, undoStartedAt);
    }

    StepRecord done(@Nullable AttributeValue returned) {
        return new StepRecord(name, StepState.DONE, attempts, false, startedAt, returned, undoAttempts, undoStartedAt);
    }

    StepRecord failed() {
        return new StepRecord(
                name, StepState.FAILED, attempts, uncertain, startedAt, null, undoAttempts, undoStartedAt);
    }

    StepRecord undoStarted(Instant now) {
        return new StepRecord(
                name,
                StepState.UNDO_STARTED,
                attempts,
                uncertain,
                startedAt,
                result,
                undoAttempts + 1,
                undoStartedAt == null ? now : undoStartedAt);
    }

    StepRecord undone() {
        return new StepRecord(
                name, StepState.UNDONE, attempts, uncertain, startedAt, result, undoAttempts, undoStartedAt);
    }

    /** Counts calls anew. What is uncertain stays so. */
    StepRecord again() {
        return state == StepState.UNDO_STARTED
                ? new StepRecord(name, state, attempts, uncertain, startedAt, result, 0, null)
                : new StepRecord(name, StepState.PENDING, 0, uncertain, null, null, undoAttempts, undoStartedAt);
    }

    /** Tells name and state, and not the result. */
    @Override
    public String toString() {
        return "StepRecord[" + name + ", " + state + "]";
    }
}
