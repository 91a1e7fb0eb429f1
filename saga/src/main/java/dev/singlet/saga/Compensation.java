package dev.singlet.saga;

/**
 * How a step is undone.
 *
 * @param <D> the data of the saga
 * @param <R> the result of the step
 */
@FunctionalInterface
public interface Compensation<D, R> {

    /**
     * Undoes the step. It is called again, with the same idempotency key, until it returns.
     *
     * <p>If the outcome is unknown, there may be nothing to undo, which is a success; and the step's call may still be
     * under way: the service has to refuse what arrives under {@link UndoContext#stepIdempotencyKey} from now on.
     *
     * @param context what the undo knows of its saga
     * @param outcome what is known of the step
     * @throws Exception if it did not succeed, or may not have
     */
    void undo(UndoContext<D> context, Outcome<R> outcome) throws Exception;
}
