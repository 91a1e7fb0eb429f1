package dev.singlet;

/**
 * A write may have taken effect or not: an attempt got no certain answer, such as a lost response or an internal error
 * of DynamoDB. Either a second attempt could double the effect, or there was one and it was refused, in a way that does
 * not tell whether the first attempt took effect before.
 *
 * <p>Read the item to find out. The cause is what the last attempt met. A {@link ConditionFailedException} or {@link
 * ItemAlreadyExistsException} there holds the stored item, and what it says holds for the last attempt alone.
 */
public final class OutcomeUnknownException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param operation the operation
     * @param entity the entity concerned
     * @param cause what the last attempt met
     */
    public OutcomeUnknownException(Operation operation, String entity, Throwable cause) {
        super(
                "Whether the " + operation + " of " + entity + " took effect is not known: an attempt got no certain"
                        + " answer, and none after it settled that. Read the item before you do it again.",
                cause);
    }
}
