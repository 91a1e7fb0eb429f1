package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Projection;
import dev.singlet.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query that {@link EntityOperations} starts.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public final class KeyQuery<T, F> implements Query<T, F> {

    private final QueryPlan<F> plan;
    private final Function<Map<String, AttributeValue>, T> decoder;

    KeyQuery(QueryPlan<F> plan, Function<Map<String, AttributeValue>, T> decoder) {
        this.plan = plan;
        this.decoder = decoder;
    }

    @Override
    public Query<T, F> filter(Function<F, Condition> filter) {
        return with(plan.filteredBy(plan.entity().and(plan.filter(), filter)));
    }

    @Override
    public Query<T, F> limit(int limit) {
        return with(plan.limitedTo(Limits.requirePositive(limit)));
    }

    @Override
    public Query<T, F> descending() {
        return with(plan.inDescendingOrder());
    }

    @Override
    public Query<T, F> startAfter(Cursor cursor) {
        return with(plan.startingAfter(Objects.requireNonNull(cursor, "cursor")));
    }

    @Override
    public <P> Query<P, F> as(Projection<T, P> projection) {
        Entity<?, ?, F> entity = plan.entity();
        return new KeyQuery<>(plan.projectedOn(projection.attributes()), item -> {
            entity.requireType(item);
            return projection.decode(item);
        });
    }

    @Override
    public Page<T> page() {
        return pages(plan).page();
    }

    @Override
    public List<T> list() {
        return pages(plan).list();
    }

    @Override
    public Stream<T> stream() {
        return pages(plan).stream();
    }

    @Override
    public Optional<T> first() {
        return pages(plan.limitedTo(1)).list().stream().findFirst();
    }

    @Override
    public long count() {
        return pages(plan).count();
    }

    KeyQuery<T, F> in(KeyRange range) {
        return with(plan.in(range));
    }

    private KeyQuery<T, F> with(QueryPlan<F> refined) {
        return new KeyQuery<>(refined, decoder);
    }

    private Pages<T> pages(QueryPlan<F> wanted) {
        return new Pages<>(new QuerySource<>(wanted, decoder));
    }

    /** Names the entity. */
    @Override
    public String toString() {
        return "Query[" + plan.entity().name() + "]";
    }
}
