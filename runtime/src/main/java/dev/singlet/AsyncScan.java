package dev.singlet;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * A read of all items of a table, in no useful order.
 *
 * <p>Items of types that the table does not name are passed over. DynamoDB reads, and charges for, every item of the
 * table. Scans are immutable; nothing is sent before one of {@link #page}, {@link #list}, {@link #publisher} and
 * {@link #count} is called, each of which sends as many {@code Scan} requests as it takes. They fail with
 * {@link ItemDecodingException} for an item that does not have the form of its entity.
 *
 * @param <T> the type of all items of the table
 */
public interface AsyncScan<T> {

    /**
     * Bounds the number of results.
     *
     * @param limit the most results wanted, at least 1
     * @return the refined scan
     * @throws IllegalArgumentException if the limit is less than 1
     */
    AsyncScan<T> limit(int limit);

    /**
     * Continues after a page of the same table. Whether the cursor fits is checked when the scan is sent, which then
     * throws {@link InvalidCursorException}.
     *
     * @param cursor the cursor of a page of a scan
     * @return the refined scan
     */
    AsyncScan<T> startAfter(Cursor cursor);

    /**
     * Reads one page. With a limit it ends there; without one it has what one request reads (up to 1 MB), and is
     * empty only if nothing follows.
     *
     * @return the page
     * @throws InvalidCursorException in the future, if the scan starts after a cursor that is not its own
     */
    CompletableFuture<Page<T>> page();

    /**
     * Reads all items, up to the limit.
     *
     * @return all items; unmodifiable
     * @throws InvalidCursorException in the future, if the scan starts after a cursor that is not its own
     */
    CompletableFuture<List<T>> list();

    /**
     * Reads all items, up to the limit, one request at a time as the subscriber asks for items.
     *
     * @return a publisher that sends nothing before it is subscribed to, starts anew for each subscriber, and ends with
     *     an error where {@link #list} would fail
     */
    SdkPublisher<T> publisher();

    /**
     * Counts the items, up to the limit.
     *
     * @return the number of items
     * @throws InvalidCursorException in the future, if the scan starts after a cursor that is not its own
     */
    CompletableFuture<Long> count();
}
