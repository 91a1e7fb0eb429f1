package dev.singlet;

/**
 * A cursor is not one that the query it was given to can have returned: it is damaged, or another query's. Nothing
 * was read.
 */
public final class InvalidCursorException extends SingletException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the library.
     *
     * @param entity the entity that is queried, or the name of the table that is scanned
     * @param problem what is wrong with the cursor, without its content
     */
    public InvalidCursorException(String entity, String problem) {
        super("The cursor given to a query for " + entity + " is not valid: " + problem + ".");
    }
}
