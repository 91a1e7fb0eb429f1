package dev.singlet.saga;

/**
 * What a call of an undo knows of its saga.
 *
 * @param <D> the data of the saga
 */
public final class UndoContext<D> extends StepContext<D> {

    private final String stepIdempotencyKey;

    UndoContext(CallSite<D> site, int attempt, String idempotencyKey, String stepIdempotencyKey) {
        super(site, attempt, idempotencyKey);
        this.stepIdempotencyKey = stepIdempotencyKey;
    }

    /**
     * Returns the idempotency key of the calls that are to be undone. With an unknown outcome it is what the service can
     * find them by.
     *
     * @return the key that the step was called with
     */
    public String stepIdempotencyKey() {
        return stepIdempotencyKey;
    }
}
