package dev.singlet.saga;

/**
 * The thread of a worker was interrupted in a step, in an undo or in a pause. Its interrupt flag is set again. The saga is
 * due when the lease is over; the call's outcome is unknown then.
 */
public final class SagaInterruptedException extends SagaException {

    private static final long serialVersionUID = 1L;

    SagaInterruptedException(String definition, InterruptedException cause) {
        super(
                "A worker of saga " + definition + " was interrupted. The saga is due again when the lease is over.",
                cause);
    }
}
