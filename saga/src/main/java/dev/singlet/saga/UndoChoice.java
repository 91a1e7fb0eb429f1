package dev.singlet.saga;

import java.util.Objects;
import java.util.function.Function;

/**
 * Says how a step is undone, or that there is nothing to undo: nobody can forget to.
 *
 * @param <D> the data of the saga
 * @param <R> the result of the step
 * @param <N> the builder that the next step is given to
 */
public final class UndoChoice<D, R, N> {

    private final StepDefinition<D, R> step;
    private final Function<StepDefinition<D, R>, N> next;

    UndoChoice(StepDefinition<D, R> step, Function<StepDefinition<D, R>, N> next) {
        this.step = step;
        this.next = next;
    }

    /**
     * Sets how the step is undone; repeated after {@link RetryPolicy#patient}.
     *
     * @param undo gets what the step returned, or is told that its outcome is unknown
     * @return the builder, for the next step
     * @throws IllegalArgumentException if the saga has a step of that name already, or 100 steps
     */
    public N undo(Compensation<D, R> undo) {
        return undo(undo, RetryPolicy.patient());
    }

    /**
     * Sets how the step is undone, and when that is repeated. When the policy allows no more attempts, the saga is
     * {@link SagaStatus#STUCK}.
     *
     * @param undo gets what the step returned, or is told that its outcome is unknown
     * @param policy when the undo is called again
     * @return the builder, for the next step
     * @throws IllegalArgumentException if the saga has a step of that name already, or 100 steps
     */
    public N undo(Compensation<D, R> undo, RetryPolicy policy) {
        return next.apply(
                step.undoneBy(Objects.requireNonNull(undo, "undo"), Objects.requireNonNull(policy, "policy")));
    }

    /**
     * Says that there is no undo. For a step before the pivot: because it changes nothing that matters, as it only reads.
     * For the pivot: because nothing can take it back; then the saga is {@link SagaStatus#STUCK} if its outcome stays
     * unknown.
     *
     * @return the builder, for the next step
     * @throws IllegalArgumentException if the saga has a step of that name already, or 100 steps
     */
    public N withoutUndo() {
        return next.apply(step);
    }
}
