package dev.singlet;

/**
 * A write took effect, and its result could not be read afterwards. This befalls updates that are sent as transactions,
 * which return no item: those that are {@code idempotent()}, and those that change a unique value.
 *
 * <p>Do not repeat the write, but read the item if you need it. The cause is what the reading met.
 */
public final class ResultNotReadException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param operation the operation that took effect
     * @param entity the entity concerned
     * @param cause why the item could not be read
     */
    public ResultNotReadException(Operation operation, String entity, Throwable cause) {
        super(
                "The " + operation + " of " + entity + " took effect, but the item could not be read afterwards. Do not"
                        + " repeat it; read the item.",
                cause);
    }
}
