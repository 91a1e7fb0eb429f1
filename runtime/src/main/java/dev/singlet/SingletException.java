package dev.singlet;

import org.jspecify.annotations.Nullable;

/**
 * The base of every exception that Singlet throws by itself.
 *
 * <p>Messages name the entity, the operation and the component concerned, and never hold a stored value, so that they
 * can be logged.
 */
public abstract class SingletException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception without a cause.
     *
     * @param message what happened and what to do about it, without any stored value
     */
    protected SingletException(String message) {
        super(message);
    }

    /**
     * Creates an exception with a cause.
     *
     * @param message what happened and what to do about it, without any stored value
     * @param cause what led to it, or null
     */
    protected SingletException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
