package dev.singlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table in DynamoDB is not as the annotations say. The message lists all differences. */
public final class TableMismatchException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<TableDifference> differences;

    /**
     * Called by the library.
     *
     * @param verification what was found
     */
    public TableMismatchException(TableVerification verification) {
        super(verification.toString());
        this.differences = verification.differences();
    }

    /**
     * Returns the differences.
     *
     * @return the differences, the table itself first; unmodifiable, and empty if this exception was serialized
     */
    public List<TableDifference> differences() {
        return differences == null ? List.of() : differences;
    }
}
