package dev.singlet.runtime;

import dev.singlet.AsyncQuery;
import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Projection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * The base of the generated stages of an asynchronous query: each is a query by itself, and can be narrowed by the next component
 * of the sort key.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public abstract class AsyncEntityQuery<T, F> implements AsyncQuery<T, F> {

    private final AsyncKeyQuery<T, F> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected AsyncEntityQuery(AsyncKeyQuery<T, F> query) {
        this.query = query;
    }

    /**
     * Returns the query with another condition on the sort key.
     *
     * @param range the condition, which takes the place of this stage's
     * @return the query: the result, or what the next stage is made of
     */
    protected final AsyncKeyQuery<T, F> narrow(KeyRange range) {
        return query.in(range);
    }

    @Override
    public final AsyncQuery<T, F> filter(Function<F, Condition> filter) {
        return query.filter(filter);
    }

    @Override
    public final AsyncQuery<T, F> limit(int limit) {
        return query.limit(limit);
    }

    @Override
    public final AsyncQuery<T, F> descending() {
        return query.descending();
    }

    @Override
    public final AsyncQuery<T, F> startAfter(Cursor cursor) {
        return query.startAfter(cursor);
    }

    @Override
    public final AsyncQuery<T, F> cursorContext(String context) {
        return query.cursorContext(context);
    }

    @Override
    public final <P> AsyncQuery<P, F> as(Projection<T, P> projection) {
        return query.as(projection);
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
    public final String toString() {
        return query.toString();
    }
}
