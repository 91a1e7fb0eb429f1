package dev.singlet;

/**
 * A write may have taken effect or not: its response was lost, and to repeat it could double the effect.
 *
 * <p>Read the item to find out. Writes that can be repeated safely never end like this.
 */
public final class OutcomeUnknownException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param operation the operation
     * @param entity the entity concerned
     * @param cause what the SDK met instead of a response
     */
    public OutcomeUnknownException(Operation operation, String entity, Throwable cause) {
        super(
                "Whether the " + operation + " of " + entity + " took effect is not known: there was no response, and a"
                        + " second attempt could double what it adds. Read the item to find out.",
                cause);
    }
}
