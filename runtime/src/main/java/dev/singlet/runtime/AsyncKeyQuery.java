package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Projection;
import dev.singlet.AsyncQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query that {@link AsyncEntityOperations} starts.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public final class AsyncKeyQuery<T, F> implements AsyncQuery<T, F> {

    private final QueryPlan<F> plan;
    private final Function<Map<String, AttributeValue>, T> decoder;

    AsyncKeyQuery(QueryPlan<F> plan, Function<Map<String, AttributeValue>, T> decoder) {
        this.plan = plan;
        this.decoder = decoder;
    }

    @Override
    public AsyncKeyQuery<T, F> filter(Function<F, Condition> filter) {
        return with(plan.filteredBy(plan.entity().and(plan.filter(), filter)));
    }

    @Override
    public AsyncKeyQuery<T, F> limit(int limit) {
        return with(plan.limitedTo(Limits.requirePositive(limit)));
    }

    @Override
    public AsyncKeyQuery<T, F> descending() {
        return with(plan.inDescendingOrder());
    }

    @Override
    public AsyncKeyQuery<T, F> startAfter(Cursor cursor) {
        return with(plan.startingAfter(Objects.requireNonNull(cursor, "cursor")));
    }

    @Override
    public <P> AsyncKeyQuery<P, F> as(Projection<T, P> projection) {
        Entity<?, ?, F> entity = plan.entity();
        return new AsyncKeyQuery<>(plan.projectedOn(projection.attributes()), item -> {
            entity.requireType(item);
            return projection.decode(item);
        });
    }

    @Override
    public CompletableFuture<Page<T>> page() {
        return pages(plan).page();
    }

    @Override
    public CompletableFuture<List<T>> list() {
        return pages(plan).list();
    }

    @Override
    public SdkPublisher<T> publisher() {
        return pages(plan).publisher();
    }

    @Override
    public CompletableFuture<Optional<T>> first() {
        return pages(plan.limitedTo(1)).list().thenApply(found -> found.stream().findFirst());
    }

    @Override
    public CompletableFuture<Long> count() {
        return pages(plan).count();
    }

    AsyncKeyQuery<T, F> in(KeyRange range) {
        return with(plan.in(range));
    }

    private AsyncKeyQuery<T, F> with(QueryPlan<F> refined) {
        return new AsyncKeyQuery<>(refined, decoder);
    }

    /** The results one after the other, to be waited for. */
    Stream<T> stream() {
        return pages(plan).stream();
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
