package dev.singlet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a comparison of a table in DynamoDB with its annotations has found.
 *
 * @param table the name of the table, or its ARN
 * @param differences what differs, the table itself first; unmodifiable, and empty if all is well
 */
public record TableVerification(String table, List<TableDifference> differences) {

    /** Copies the list. */
    public TableVerification {
        Objects.requireNonNull(table, "table");
        differences = List.copyOf(differences);
    }

    /**
     * Returns whether the table is as the annotations say.
     *
     * @return true if there is no difference
     */
    public boolean matches() {
        return differences.isEmpty();
    }

    /**
     * Does nothing if the table is as the annotations say: for the start of a program.
     *
     * @throws TableMismatchException if there are differences; it lists them
     */
    public void orThrow() {
        if (!matches()) {
            throw new TableMismatchException(this);
        }
    }

    /** Lists the differences, one a line. */
    @Override
    public String toString() {
        return matches()
                ? "Table " + table + " is as declared."
                : differences.stream()
                        .map(difference -> "\n- " + difference)
                        .collect(Collectors.joining("", "Table " + table + " is not as declared:", ""));
    }
}
