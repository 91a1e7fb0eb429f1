package dev.singlet;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * A query of one partition of the table or of an index, in the order of its sort key.
 *
 * <p>Queries are immutable: each method that refines returns a new one. Nothing is sent before one of {@link #page},
 * {@link #list}, {@link #publisher}, {@link #first} and {@link #count} is called; each of them sends as many
 * {@code Query} requests as it takes. They fail with {@link ItemDecodingException} for an item that does not have the
 * form of its entity.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public interface AsyncQuery<T, F> {

    /**
     * Keeps only those items that fulfil a condition; with an earlier filter, those that fulfil both. DynamoDB reads,
     * and charges for, what the filter then drops.
     *
     * @param filter makes the condition from the entity's fields
     * @return the refined query
     */
    AsyncQuery<T, F> filter(Function<F, Condition> filter);

    /**
     * Bounds the number of results, after the filter.
     *
     * @param limit the most results wanted, at least 1
     * @return the refined query
     * @throws IllegalArgumentException if the limit is less than 1
     */
    AsyncQuery<T, F> limit(int limit);

    /**
     * Turns the order around: the greatest sort key comes first.
     *
     * @return the refined query
     */
    AsyncQuery<T, F> descending();

    /**
     * Continues after a page of the same query. Whether the cursor fits is checked when the query is sent, which
     * then throws {@link InvalidCursorException}.
     *
     * @param cursor the cursor of a page of the same query: the same method, values and direction; the limit may
     *     differ, and, with {@linkplain CursorCodec#plain plain} cursors, so may the filter
     * @return the refined query
     */
    AsyncQuery<T, F> startAfter(Cursor cursor);

    /**
     * Binds cursors to a context: those of pages that this query returns, and the one that it starts after. With
     * {@linkplain CursorCodec#signed signed} or {@linkplain CursorCodec#sealed sealed} cursors, one that was made for
     * another context, or for none, is refused. For a caller's tenant or user, where the partition does not tell them.
     *
     * @param context what a cursor is to be used for; not empty; takes the place of one given before
     * @return the refined query
     * @throws IllegalArgumentException if the context is empty
     * @throws IllegalStateException if cursors of the table are plain, and cannot be bound
     */
    AsyncQuery<T, F> cursorContext(String context);

    /**
     * Reads a partial view of the items, and only its attributes.
     *
     * @param projection the generated projection
     * @param <P> the view
     * @return the query for views
     */
    <P> AsyncQuery<P, F> as(Projection<T, P> projection);

    /**
     * Reads one page. With a limit it ends there; without one it has what one request reads (up to 1 MB before the
     * filter), and is empty only if nothing follows.
     *
     * @return the page
     * @throws InvalidCursorException in the future, if the query starts after a cursor that is not its own
     */
    CompletableFuture<Page<T>> page();

    /**
     * Reads all results, up to the limit.
     *
     * @return all results; unmodifiable
     * @throws InvalidCursorException in the future, if the query starts after a cursor that is not its own
     */
    CompletableFuture<List<T>> list();

    /**
     * Reads all results, up to the limit, one request at a time as the subscriber asks for results.
     *
     * @return a publisher that sends nothing before it is subscribed to, starts anew for each subscriber, and ends with
     *     an error where {@link #list} would fail
     */
    SdkPublisher<T> publisher();

    /**
     * Reads the first result.
     *
     * @return the first result, or empty if there is none
     * @throws InvalidCursorException in the future, if the query starts after a cursor that is not its own
     */
    CompletableFuture<Optional<T>> first();

    /**
     * Counts the results, up to the limit. DynamoDB reads, and charges for, all that it counts.
     *
     * @return the number of results
     * @throws InvalidCursorException in the future, if the query starts after a cursor that is not its own
     */
    CompletableFuture<Long> count();
}
