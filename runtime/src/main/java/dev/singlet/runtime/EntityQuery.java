package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Projection;
import dev.singlet.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The base of the generated stages of a query: each is a query by itself, and can be narrowed by the next component
 * of the sort key.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public abstract class EntityQuery<T, F> implements Query<T, F> {

    private final KeyQuery<T, F> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected EntityQuery(KeyQuery<T, F> query) {
        this.query = query;
    }

    /**
     * Returns the query with another condition on the sort key.
     *
     * @param range the condition, which takes the place of this stage's
     * @return the query: the result, or what the next stage is made of
     */
    protected final KeyQuery<T, F> narrow(KeyRange range) {
        return query.in(range);
    }

    @Override
    public final Query<T, F> filter(Function<F, Condition> filter) {
        return query.filter(filter);
    }

    @Override
    public final Query<T, F> limit(int limit) {
        return query.limit(limit);
    }

    @Override
    public final Query<T, F> descending() {
        return query.descending();
    }

    @Override
    public final Query<T, F> startAfter(Cursor cursor) {
        return query.startAfter(cursor);
    }

    @Override
    public final Query<T, F> cursorContext(String context) {
        return query.cursorContext(context);
    }

    @Override
    public final <P> Query<P, F> as(Projection<T, P> projection) {
        return query.as(projection);
    }

    @Override
    public final Page<T> page() {
        return query.page();
    }

    @Override
    public final List<T> list() {
        return query.list();
    }

    @Override
    public final Stream<T> stream() {
        return query.stream();
    }

    @Override
    public final Optional<T> first() {
        return query.first();
    }

    @Override
    public final long count() {
        return query.count();
    }

    @Override
    public final String toString() {
        return query.toString();
    }
}
