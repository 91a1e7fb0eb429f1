package dev.singlet;

/** Another item has the value that a unique component was to have. Nothing was changed. */
public final class UniqueConstraintException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String component;

    /**
     * Called by the library.
     *
     * @param operation the operation that was to be done
     * @param entity the entity concerned
     * @param component the unique component
     */
    public UniqueConstraintException(Operation operation, String entity, String component) {
        super("The " + operation + " of " + entity + " was refused: another item has the value of its unique component "
                + component + ".");
        this.component = component;
    }

    /**
     * Returns the component whose value is taken.
     *
     * @return its name
     */
    public String component() {
        return component;
    }
}
