package dev.singlet.runtime;

import dev.singlet.CollectionQuery;
import dev.singlet.Cursor;
import dev.singlet.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query that {@link TableClient} starts.
 *
 * @param <T> the type of the results
 * @param <G> the lists that they are sorted into
 */
public final class KeyCollectionQuery<T, G> implements CollectionQuery<T, G> {

    private final AsyncKeyCollectionQuery<T, G> query;

    KeyCollectionQuery(AsyncKeyCollectionQuery<T, G> query) {
        this.query = query;
    }

    @Override
    public <S extends T> CollectionQuery<S, G> only(Class<S> entity) {
        return new KeyCollectionQuery<>(query.only(entity));
    }

    @Override
    public CollectionQuery<T, G> only(Collection<? extends Class<? extends T>> entities) {
        return new KeyCollectionQuery<>(query.only(entities));
    }

    @Override
    public CollectionQuery<T, G> limit(int limit) {
        return new KeyCollectionQuery<>(query.limit(limit));
    }

    @Override
    public CollectionQuery<T, G> descending() {
        return new KeyCollectionQuery<>(query.descending());
    }

    @Override
    public CollectionQuery<T, G> startAfter(Cursor cursor) {
        return new KeyCollectionQuery<>(query.startAfter(cursor));
    }

    @Override
    public CollectionQuery<T, G> cursorContext(String context) {
        return new KeyCollectionQuery<>(query.cursorContext(context));
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

    @Override
    public G group() {
        return Futures.await(query.group());
    }

    KeyCollectionQuery<T, G> in(KeyRange range) {
        return new KeyCollectionQuery<>(query.in(range));
    }

    KeyCollectionQuery<T, G> consistently() {
        return new KeyCollectionQuery<>(query.consistently());
    }

    KeyCollectionQuery<T, G> includingExpired() {
        return new KeyCollectionQuery<>(query.includingExpired());
    }

    /** Names the collection. */
    @Override
    public String toString() {
        return query.toString();
    }
}
