package dev.singlet;

/**
 * A key cannot be made from the given values, or a text is not a key of the entity that it was read for.
 *
 * <p>It is thrown before any request is sent. The message names the entity, the key attribute and, where one is to
 * blame, the component; it never holds a value of the key.
 */
public final class InvalidKeyException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which entity, attribute and component, what is wrong and how to fix it, without any value
     */
    public InvalidKeyException(String message) {
        super(message);
    }
}
