package dev.singlet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A scan of several segments of a table at the same time, each in a daemon thread of its own, which ends with the scan.
 *
 * <p>Results come in no order at all. If one segment fails, all end, and the failure is thrown.
 *
 * @param <T> the type of the results
 */
public interface ParallelScan<T> {

    /**
     * Reads all results as they are consumed. Each segment reads one page ahead and then waits, so that no more pages
     * are in memory than there are segments, and the one that is being consumed.
     *
     * <p>The threads end when the stream has been read to its end, has failed, or is closed. If it may be left before
     * its end, close it: {@code try (Stream<Chat> all = scan.stream()) {…}}. No request is sent after that.
     *
     * @return a lazy stream without order, to be consumed by one thread
     */
    Stream<T> stream();

    /**
     * Reads all results into memory.
     *
     * @return all results; unmodifiable
     */
    List<T> list();

    /**
     * Counts the results. DynamoDB reads, and charges for, what {@link #list} does.
     *
     * @return the number of results
     */
    long count();
}
