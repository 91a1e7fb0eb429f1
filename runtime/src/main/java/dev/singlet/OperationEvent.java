package dev.singlet;

import java.time.Duration;
import java.util.Optional;

/**
 * An operation that has ended. It holds no key and no value.
 *
 * @param operation what was asked for
 * @param table the physical name of the table
 * @param index the index that was read, if any
 * @param entity the entity concerned; empty for those on the whole table, such as scans and transactions
 * @param itemCount the number of items that were returned, counted, written or deleted; 0 after a failure
 * @param attempts the number of requests sent, retries included; 0 if the operation ended before
 * @param duration how long it took, retries included
 * @param failure the class of the exception that the caller gets; empty after a success
 */
public record OperationEvent(
        Operation operation,
        String table,
        Optional<String> index,
        Optional<String> entity,
        long itemCount,
        int attempts,
        Duration duration,
        Optional<Class<? extends Throwable>> failure) {

    /**
     * Returns whether the operation did what was asked for.
     *
     * @return false if the caller gets an exception
     */
    public boolean succeeded() {
        return failure.isEmpty();
    }
}
