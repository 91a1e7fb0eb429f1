package dev.singlet.saga;

/** There is no saga with this identifier, or it has been forgotten. */
public final class SagaNotFoundException extends SagaException {

    private static final long serialVersionUID = 1L;

    SagaNotFoundException(String definition) {
        super("There is no saga " + definition + " with this identifier.");
    }
}
