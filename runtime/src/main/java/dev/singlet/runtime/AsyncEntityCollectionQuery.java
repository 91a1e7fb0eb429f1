package dev.singlet.runtime;

import dev.singlet.AsyncCollectionQuery;
import dev.singlet.Cursor;
import dev.singlet.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * The base of the generated asynchronous queries of item collections, and of their stages: each can be narrowed by the next component
 * that the sort keys of all entities share.
 *
 * @param <T> the type of the results
 * @param <G> the lists that they are sorted into
 */
public abstract class AsyncEntityCollectionQuery<T, G> implements AsyncCollectionQuery<T, G> {

    private final AsyncKeyCollectionQuery<T, G> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected AsyncEntityCollectionQuery(AsyncKeyCollectionQuery<T, G> query) {
        this.query = query;
    }

    /**
     * Returns the query with another condition on the sort key.
     *
     * @param range the condition, which takes the place of this stage's
     * @return the query: the result, or what the next stage is made of
     */
    protected final AsyncKeyCollectionQuery<T, G> narrow(KeyRange range) {
        return query.in(range);
    }

    /**
     * Returns the query with strongly consistent reads, which a global index does not have.
     *
     * @return what the same stage is made of
     */
    protected final AsyncKeyCollectionQuery<T, G> consistent() {
        return query.consistently();
    }

    /**
     * Returns the query with items that have expired and are not deleted yet.
     *
     * @return what the same stage is made of
     */
    protected final AsyncKeyCollectionQuery<T, G> withExpired() {
        return query.includingExpired();
    }

    @Override
    public final <S extends T> AsyncCollectionQuery<S, G> only(Class<S> entity) {
        return query.only(entity);
    }

    @Override
    public final AsyncCollectionQuery<T, G> only(Collection<? extends Class<? extends T>> entities) {
        return query.only(entities);
    }

    @Override
    public final AsyncCollectionQuery<T, G> limit(int limit) {
        return query.limit(limit);
    }

    @Override
    public final AsyncCollectionQuery<T, G> descending() {
        return query.descending();
    }

    @Override
    public final AsyncCollectionQuery<T, G> startAfter(Cursor cursor) {
        return query.startAfter(cursor);
    }

    @Override
    public final AsyncCollectionQuery<T, G> cursorContext(String context) {
        return query.cursorContext(context);
    }

    @Override
    public final CompletableFuture<Page<T>> page() {
        return query.page();
    }

    @Override
    public final CompletableFuture<List<T>> list() {
        return query.list();
    }

    @Override
    public final SdkPublisher<T> publisher() {
        return query.publisher();
    }

    @Override
    public final CompletableFuture<Optional<T>> first() {
        return query.first();
    }

    @Override
    public final CompletableFuture<Long> count() {
        return query.count();
    }

    @Override
    public final CompletableFuture<G> group() {
        return query.group();
    }

    @Override
    public final String toString() {
        return query.toString();
    }
}
