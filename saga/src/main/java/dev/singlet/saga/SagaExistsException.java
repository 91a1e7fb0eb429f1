package dev.singlet.saga;

/** There is a saga with this identifier that was started with other data. Nothing was written. */
public final class SagaExistsException extends SagaException {

    private static final long serialVersionUID = 1L;

    SagaExistsException(String definition) {
        super("A saga " + definition + " with this identifier was started with other data.");
    }
}
