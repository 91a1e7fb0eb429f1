package dev.singlet.saga;

/**
 * How far a step of a saga has come, without its result.
 *
 * @param name the name
 * @param state how far it has come
 * @param attempts the calls of the step, since its start or the last {@link Sagas#retry}
 * @param uncertain whether a call may have taken effect though it did not succeed
 * @param undoAttempts the calls of its undo, counted in the same way
 */
public record SagaStep(String name, StepState state, int attempts, boolean uncertain, int undoAttempts) {

    static SagaStep of(StepRecord step) {
        return new SagaStep(step.name(), step.state(), step.attempts(), step.uncertain(), step.undoAttempts());
    }
}
