package dev.singlet.saga;

/**
 * Another worker has taken the saga, as this one's lease was over, and goes on with it. What this worker called last may
 * have taken effect and was not recorded; the other worker calls it again, with the same idempotency key.
 */
public final class SagaLeaseLostException extends SagaException {

    private static final long serialVersionUID = 1L;

    SagaLeaseLostException(String definition) {
        super("Another worker has taken the saga " + definition
                + ". If that happens often, make the lease longer than the longest call of a step.");
    }
}
