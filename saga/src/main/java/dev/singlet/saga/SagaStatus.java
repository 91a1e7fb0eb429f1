package dev.singlet.saga;

/** How far a saga has come. The names are stored. */
public enum SagaStatus {

    /** It goes forward: a step is being called, or is due now or later. */
    RUNNING,

    /** It goes back: an undo is being called, or is due now or later. */
    COMPENSATING,

    /** All steps are done. */
    COMPLETED,

    /** It did not succeed, and every step that has an undo and may have had an effect is undone. */
    COMPENSATED,

    /** Neither forward nor back is possible without a person; see {@link Sagas#stuck}. */
    STUCK;

    /**
     * Returns whether nothing will ever happen to the saga any more.
     *
     * @return whether it is completed or compensated
     */
    public boolean isFinished() {
        return this == COMPLETED || this == COMPENSATED;
    }
}
