package dev.singlet;

/**
 * A write may have taken effect or not: an attempt got no certain answer (a lost response, a timeout, a connection that
 * failed, an internal error of DynamoDB), and nothing after it tells. Either no attempt was answered, or a second one could
 * have doubled the effect, or there was one and it was refused in a way that does not tell whether the first one took effect
 * before.
 *
 * <p>Every write of one item and every transaction that ends without certainty ends in this exception, whether it can be
 * repeated or not; a batch ends in {@link UnprocessedItemsException}, whose {@code unknownKeys()} say the same. It is
 * at most once that the effect is there. A failed connection counts, even one that was refused: the SDK does not tell how
 * its earlier attempts failed. What is thrown in its stead, such as the SDK's exception for throttling, means that no attempt
 * took effect.
 *
 * <p>Read the item to find out, or do a write again that has the same effect twice, such as an unconditional {@code put}. The
 * cause is what the last attempt met. A {@link ConditionFailedException} or {@link ItemAlreadyExistsException} there holds the
 * stored item, and what it says holds for the last attempt alone.
 */
public final class OutcomeUnknownException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param operation the operation
     * @param entity the entity concerned, or the table if there are several or none
     * @param cause what the last attempt met
     */
    public OutcomeUnknownException(Operation operation, String entity, Throwable cause) {
        super(
                "Whether the " + operation + " of " + entity + " took effect is not known: an attempt got no certain"
                        + " answer, and none after it settled that. "
                        + (operation == Operation.CREATE_TABLE
                                ? "Verify the table before you do it again."
                                : "Read the item before you do it again."),
                cause);
    }
}
