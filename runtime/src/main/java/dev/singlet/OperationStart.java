package dev.singlet;

import java.util.Optional;

/**
 * What a program asks of a table. It holds no key and no value.
 *
 * <p>Singlet implements this interface, and may add methods to it.
 */
public interface OperationStart {

    /**
     * Returns what was asked for.
     *
     * @return the operation
     */
    Operation operation();

    /**
     * Returns the physical name of the table.
     *
     * @return the name, or the ARN if the table's options give one
     */
    String table();

    /**
     * Returns the index that is read.
     *
     * @return the name of the index; empty if it is the table itself
     */
    Optional<String> index();

    /**
     * Returns the entity concerned, or the item collection.
     *
     * @return the value of its type attribute; empty for what concerns several entities, such as scans and transactions
     */
    Optional<String> entity();
}
