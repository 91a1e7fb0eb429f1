package dev.singlet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A read of a whole table, in no useful order. Nothing else in Singlet ever scans.
 *
 * <p><b>Cost.</b> DynamoDB reads, and charges for, every item of the table, whatever a scan picks out: a table of 10 GB
 * takes about 1.3 million read units, twice that if {@linkplain #consistently consistent}. A query reads only what it
 * returns. Scans are for migrations, exports and small tables.
 *
 * <p>Scans are immutable; nothing is sent before one of {@link #page}, {@link #list}, {@link #stream} and
 * {@link #count} is called, each of which sends as many {@code Scan} requests as it takes, one after the other. They
 * throw {@link ItemDecodingException} for an item that does not have the form of its entity.
 *
 * @param <T> the type of the results
 */
public interface Scan<T> {

    /**
     * Reads strongly consistently, which costs twice as much: what was written before the scan started is seen. What is
     * written while it goes on may be seen or not.
     *
     * @return the refined scan
     */
    Scan<T> consistently();

    /**
     * Bounds the number of results.
     *
     * @param limit the most results wanted, at least 1
     * @return the refined scan
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Scan<T> limit(int limit);

    /**
     * Continues after a page of the same table and segment. Whether the cursor fits is checked when the scan is sent,
     * which then throws {@link InvalidCursorException}.
     *
     * @param cursor the cursor of a page of the same scan; the limit may differ, and, with
     *     {@linkplain CursorCodec#plain plain} cursors, so may what is picked out
     * @return the refined scan
     */
    Scan<T> startAfter(Cursor cursor);

    /**
     * Binds cursors to a context: those of pages that this scan returns, and the one that it starts after. With
     * {@linkplain CursorCodec#signed signed} or {@linkplain CursorCodec#sealed sealed} cursors, one that was made for
     * another context, or for none, is refused. For a caller's tenant or user, where the partition does not tell them.
     *
     * @param context what a cursor is to be used for; not empty; takes the place of one given before
     * @return the refined scan
     * @throws IllegalArgumentException if the context is empty
     * @throws IllegalStateException if cursors of the table are plain, and cannot be bound
     */
    Scan<T> cursorContext(String context);

    /**
     * Reads one part of the table: for several processes that share the work, each of which can page through its part
     * by itself. All segments together have every item once.
     *
     * @param segment which part, from 0 to {@code segments - 1}
     * @param segments how many parts there are, 1 to 1,000,000; the same for all of them
     * @return the refined scan
     * @throws IllegalArgumentException if a number is out of range
     */
    Scan<T> segment(int segment, int segments);

    /**
     * Reads several parts of the table at the same time, each in a thread of its own.
     *
     * @param segments how many parts, 1 to 100
     * @return the scan in parallel, which has no order and no cursors
     * @throws IllegalArgumentException if the number is out of range
     * @throws IllegalStateException if the scan has a limit, a cursor or a segment
     */
    ParallelScan<T> parallel(int segments);

    /**
     * Reads one page. With a limit it ends there; without one it has what one request reads (up to 1 MB before anything
     * is dropped), and is empty only if nothing follows.
     *
     * @return the page
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    Page<T> page();

    /**
     * Reads all results, up to the limit, into memory.
     *
     * @return all results; unmodifiable
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    List<T> list();

    /**
     * Reads all results, up to the limit, one request at a time as the stream is consumed: one page is in memory.
     *
     * @return a lazy stream, whose terminal operation throws what {@link #list} would
     */
    Stream<T> stream();

    /**
     * Counts the results, up to the limit. DynamoDB reads, and charges for, what {@link #list} does, but sends numbers
     * only ({@code Select.COUNT}); in a table that adopts items without a type it sends their keys.
     *
     * @return the number of results
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    long count();
}
