package dev.singlet;

/** There is no item where one is needed. Nothing was changed. */
public final class ItemNotFoundException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param operation the operation that needs the item
     * @param entity the entity of the item
     */
    public ItemNotFoundException(Operation operation, String entity) {
        super("There is no " + entity + " with this key to " + operation + ".");
    }
}
