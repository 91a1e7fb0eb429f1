package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.EntityKey;
import dev.singlet.Page;
import dev.singlet.Projection;
import dev.singlet.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query that {@link EntityOperations} starts.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public final class KeyQuery<T, F> implements Query<T, F> {

    private final AsyncKeyQuery<T, F> query;

    KeyQuery(AsyncKeyQuery<T, F> query) {
        this.query = query;
    }

    @Override
    public Query<T, F> filter(Function<F, Condition> filter) {
        return new KeyQuery<>(query.filter(filter));
    }

    @Override
    public Query<T, F> limit(int limit) {
        return new KeyQuery<>(query.limit(limit));
    }

    @Override
    public Query<T, F> descending() {
        return new KeyQuery<>(query.descending());
    }

    @Override
    public Query<T, F> startAfter(Cursor cursor) {
        return new KeyQuery<>(query.startAfter(cursor));
    }

    @Override
    public Query<T, F> cursorContext(String context) {
        return new KeyQuery<>(query.cursorContext(context));
    }

    @Override
    public <P> Query<P, F> as(Projection<T, P> projection) {
        return new KeyQuery<>(query.as(projection));
    }

    @Override
    public Page<T> page() {
        return Futures.await(query.page());
    }

    @Override
    public List<T> list() {
        return Futures.await(query.list());
    }

    @Override
    public Stream<T> stream() {
        return query.stream();
    }

    @Override
    public Optional<T> first() {
        return Futures.await(query.first());
    }

    @Override
    public long count() {
        return Futures.await(query.count());
    }

    <P> Query<P, F> view(Projection<T, P> projection, UnaryOperator<Map<String, AttributeValue>> completion) {
        return new KeyQuery<>(query.view(projection, completion));
    }

    <K extends EntityKey> Query<K, F> keys() {
        return new KeyQuery<>(query.keys());
    }

    Query<T, F> hydrate() {
        return new KeyQuery<>(query.hydrate());
    }

    /**
     * Returns the query for a range in which items of other entities lie too: a filter on the type drops these. DynamoDB
     * reads them, and charges for them.
     *
     * @return the refined query
     */
    public KeyQuery<T, F> amongOthers() {
        return new KeyQuery<>(query.amongOthers());
    }

    KeyQuery<T, F> in(KeyRange range) {
        return new KeyQuery<>(query.in(range));
    }

    /** Names the entity. */
    @Override
    public String toString() {
        return query.toString();
    }
}
