package dev.singlet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A read of all items of a table, in no useful order.
 *
 * <p>Items of types that the table does not name are passed over. DynamoDB reads, and charges for, every item of the
 * table. Scans are immutable; nothing is sent before one of {@link #page}, {@link #list}, {@link #stream} and
 * {@link #count} is called, each of which sends as many {@code Scan} requests as it takes. They throw
 * {@link ItemDecodingException} for an item that does not have the form of its entity.
 *
 * @param <T> the type of all items of the table
 */
public interface Scan<T> {

    /**
     * Bounds the number of results.
     *
     * @param limit the most results wanted, at least 1
     * @return the refined scan
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Scan<T> limit(int limit);

    /**
     * Continues after a page of the same table. Whether the cursor fits is checked when the scan is sent, which then
     * throws {@link InvalidCursorException}.
     *
     * @param cursor the cursor of a page of a scan
     * @return the refined scan
     */
    Scan<T> startAfter(Cursor cursor);

    /**
     * Reads one page. With a limit it ends there; without one it has what one request reads (up to 1 MB), and is
     * empty only if nothing follows.
     *
     * @return the page
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    Page<T> page();

    /**
     * Reads all items, up to the limit.
     *
     * @return all items; unmodifiable
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    List<T> list();

    /**
     * Reads all items, up to the limit, one request at a time as the stream is consumed.
     *
     * @return a lazy stream, whose terminal operation throws what {@link #list} would
     */
    Stream<T> stream();

    /**
     * Counts the items, up to the limit.
     *
     * @return the number of items
     * @throws InvalidCursorException if the scan starts after a cursor that is not its own
     */
    long count();
}
