package dev.singlet.saga;

/** A saga is not in the state that an operator's command is for. Nothing was written. */
public final class SagaStateException extends SagaException {

    private static final long serialVersionUID = 1L;

    private final SagaStatus status;

    SagaStateException(String definition, SagaStatus status, String message) {
        super("Saga " + definition + " is " + status + ": " + message);
        this.status = status;
    }

    /**
     * Returns how far the saga has come.
     *
     * @return its status when it was read
     */
    public SagaStatus status() {
        return status;
    }
}
