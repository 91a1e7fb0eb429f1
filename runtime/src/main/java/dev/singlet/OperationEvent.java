package dev.singlet;

import java.time.Duration;
import java.util.Optional;

/**
 * An operation that has ended. It holds no key and no value.
 *
 * <p>Singlet implements this interface, and may add methods to it.
 */
public interface OperationEvent extends OperationStart {

    /**
     * Returns how many items the operation was about.
     *
     * @return the number of items that were returned, counted, written or deleted; 0 after a failure
     */
    long itemCount();

    /**
     * Returns how many items a query, a count or a scan made DynamoDB read, and charge for, before filters dropped some
     * of them.
     *
     * @return the sum over all responses, also after a failure; 0 for other operations
     */
    long scannedCount();

    /**
     * Returns how many requests were given to the SDK: one for each page, each chunk of a batch and each retry by
     * Singlet itself.
     *
     * @return the number of requests; 0 if the operation ended before
     */
    int requests();

    /**
     * Returns how many times something was sent, retries by the SDK included. Each request to a client for cached reads
     * counts as one.
     *
     * @return the number of attempts; 0 if the operation ended before
     */
    int attempts();

    /**
     * Returns how long the operation took, retries and the pauses before them included.
     *
     * @return a duration that is not negative
     */
    Duration duration();

    /**
     * Returns the capacity that all responses of the operation report. What an attempt consumed whose response was lost
     * is not known.
     *
     * @return the units; empty unless {@link TableOptions.Builder#consumedCapacity} asks for them
     */
    Optional<CapacityUnits> consumedCapacity();

    /**
     * Returns how the operation failed.
     *
     * @return the class of the exception that the caller gets; empty after a success
     */
    Optional<Class<? extends Throwable>> failure();

    /**
     * Returns whether the operation did what was asked for.
     *
     * @return false if the caller gets an exception
     */
    default boolean succeeded() {
        return failure().isEmpty();
    }
}
