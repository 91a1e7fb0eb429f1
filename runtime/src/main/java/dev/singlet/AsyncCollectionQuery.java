package dev.singlet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * A query for the items of an item collection: of several entities that share a partition of the table or of an index,
 * in the order of its sort key.
 *
 * <p>Items of other entities in the same partition are passed over: a filter on the type drops them. DynamoDB reads them,
 * and charges for them, where they lie between those of the collection.
 *
 * <p>Queries are immutable: each method that refines returns a new one. Nothing is sent before one of {@link #page},
 * {@link #list}, {@link #publisher}, {@link #first}, {@link #count} and {@link #group} is called; each of them sends as many
 * {@code Query} requests as it takes. They fail with {@link ItemDecodingException} for an item that does not have the form of
 * its entity.
 *
 * @param <T> the type of the results
 * @param <G> the lists that {@link #group} sorts them into
 */
public interface AsyncCollectionQuery<T, G> {

    /**
     * Keeps only items of one entity, or of those that share an interface. The part of the partition to be read is made
     * as small as the sort keys of these entities allow.
     *
     * @param entity a record of the collection, or a supertype of some
     * @param <S> the type of the results
     * @return the refined query
     * @throws IllegalArgumentException if there are no such entities among those asked for so far
     */
    <S extends T> AsyncCollectionQuery<S, G> only(Class<S> entity);

    /**
     * Keeps only items of some entities. The part of the partition to be read is made as small as the sort keys of these
     * entities allow.
     *
     * @param entities records of the collection, or supertypes of some
     * @return the refined query
     * @throws IllegalArgumentException if there are no such entities among those asked for so far
     */
    AsyncCollectionQuery<T, G> only(Collection<? extends Class<? extends T>> entities);

    /**
     * Bounds the number of results.
     *
     * @param limit the most results wanted, at least 1
     * @return the refined query
     * @throws IllegalArgumentException if the limit is less than 1
     */
    AsyncCollectionQuery<T, G> limit(int limit);

    /**
     * Turns the order around: the greatest sort key comes first.
     *
     * @return the refined query
     */
    AsyncCollectionQuery<T, G> descending();

    /**
     * Continues after a page of the same query. Whether the cursor fits is checked when the query is sent, which
     * then throws {@link InvalidCursorException}.
     *
     * @param cursor the cursor of a page of the same query: the same method, values and direction; the limit may
     *     differ, and, with {@linkplain CursorCodec#plain plain} cursors, so may the entities kept
     * @return the refined query
     */
    AsyncCollectionQuery<T, G> startAfter(Cursor cursor);

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
    AsyncCollectionQuery<T, G> cursorContext(String context);

    /**
     * Reads one page. With a limit it ends there; without one it has what one request reads (up to 1 MB, items of other
     * entities included), and is empty only if nothing follows.
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

    /**
     * Reads all results, up to the limit, and sorts them into a list for each entity.
     *
     * @return the lists, each in the order of the query; that of an entity not asked for is empty
     * @throws InvalidCursorException in the future, if the query starts after a cursor that is not its own
     */
    CompletableFuture<G> group();
}
