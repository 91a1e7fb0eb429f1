package dev.singlet.saga;

import dev.singlet.SingletException;
import org.jspecify.annotations.Nullable;

/**
 * The base of what sagas throw by themselves. Messages name the definition and the step, and never an identifier or data.
 */
public abstract class SagaException extends SingletException {

    private static final long serialVersionUID = 1L;

    SagaException(String message) {
        super(message);
    }

    SagaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
