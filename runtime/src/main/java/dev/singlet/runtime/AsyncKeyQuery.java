package dev.singlet.runtime;

import dev.singlet.AsyncQuery;
import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.EntityKey;
import dev.singlet.Page;
import dev.singlet.Projection;
import dev.singlet.expression.ExpressionContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    private final Entity<?, ?, F> entity;
    private final QueryPlan plan;
    private final Function<Map<String, AttributeValue>, T> decoder;
    private final boolean fetches;

    AsyncKeyQuery(Entity<?, ?, F> entity, QueryPlan plan, Function<Map<String, AttributeValue>, T> decoder) {
        this(entity, plan, decoder, false);
    }

    /** @param fetches whether the items are read from the table, by the keys that the query finds */
    private AsyncKeyQuery(
            Entity<?, ?, F> entity, QueryPlan plan, Function<Map<String, AttributeValue>, T> decoder, boolean fetches) {
        this.entity = entity;
        this.plan = plan;
        this.decoder = decoder;
        this.fetches = fetches;
    }

    @Override
    public AsyncKeyQuery<T, F> filter(Function<F, Condition> filter) {
        Objects.requireNonNull(filter, "filter");
        return with(plan.filteredBy(requireReadable(entity.and(plan.selection().filter(), filter))));
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
    public AsyncKeyQuery<T, F> cursorContext(String context) {
        return with(plan.withCursorContext(context));
    }

    @Override
    public <P> AsyncKeyQuery<P, F> as(Projection<T, P> projection) {
        Objects.requireNonNull(projection, "projection");
        QueryPlan projected = fetches ? plan : plan.projectedOn(projection.attributes());
        return new AsyncKeyQuery<>(
                entity,
                projected,
                item -> {
                    entity.requireType(item);
                    return projection.decode(item);
                },
                fetches);
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
        return Futures.bare(pages(plan.limitedTo(1))
                .list()
                .thenApply(found -> found.stream().findFirst()));
    }

    @Override
    public CompletableFuture<Long> count() {
        return pages(plan).count();
    }

    /**
     * Reads a partial view from an index that does not hold whole items.
     *
     * @param completion adds the attributes that the keys of an item tell
     */
    <P> AsyncKeyQuery<P, F> view(Projection<T, P> projection, UnaryOperator<Map<String, AttributeValue>> completion) {
        Objects.requireNonNull(projection, "projection");
        return new AsyncKeyQuery<>(entity, plan.projectedOn(projection.attributes()), item -> {
            // The index need not tell the type of an item; its key does.
            entity.keyOf(item);
            return projection.decode(completion.apply(item));
        });
    }

    /** Reads the primary keys of the items. */
    <K extends EntityKey> AsyncKeyQuery<K, F> keys() {
        // The entity of a query is the one whose operations have started it, and which knows its key.
        @SuppressWarnings("unchecked")
        Entity<T, K, F> own = (Entity<T, K, F>) entity;
        return new AsyncKeyQuery<>(own, plan.projectedOn(List.of()), own::keyOf);
    }

    /** Reads the items from the table, by the keys that the query finds. */
    AsyncKeyQuery<T, F> hydrate() {
        return new AsyncKeyQuery<>(entity, plan.projectedOn(List.of()), decoder, true);
    }

    AsyncKeyQuery<T, F> in(KeyRange range) {
        return with(plan.in(range));
    }

    /**
     * Returns the query for a range in which items of other entities lie too: a filter on the type drops these. DynamoDB
     * reads them, and charges for them.
     *
     * @return the refined query
     */
    public AsyncKeyQuery<T, F> amongOthers() {
        return with(plan.amongOthers(entity.mayBeOfThisType()));
    }

    private AsyncKeyQuery<T, F> with(QueryPlan refined) {
        return new AsyncKeyQuery<>(entity, refined, decoder, fetches);
    }

    /** The results one after the other, to be waited for. */
    Stream<T> stream() {
        return pages(plan).stream();
    }

    // DynamoDB would take what the index does not hold for absent.
    private Condition requireReadable(Condition filter) {
        IndexSchema index = plan.scope().index();
        if (index != null && index.included() != null) {
            ExpressionContext context = new ExpressionContext();
            context.render(filter);
            for (String attribute : context.attributes()) {
                if (!index.included().contains(attribute)) {
                    throw new IllegalArgumentException("Index " + index.name() + " does not hold attribute " + attribute
                            + " of " + entity.name() + ", so no filter can be on it.");
                }
            }
        }
        return filter;
    }

    private Pages<T> pages(QueryPlan wanted) {
        QueryPlan current = wanted.asOfNow(entity.expiry());
        // By the filter that was asked for: what has expired is another one in every second.
        QueryPlan.Selection selection = wanted.selection();
        QueryCursors cursors = new QueryCursors(
                wanted.scope(),
                wanted.reading(),
                digest -> digest.with(selection.filter()).with(selection.expired()));
        PageSource<T> source = new QuerySource<>(current, cursors, entity::isOfThisType, decoder);
        return new Pages<>(fetches ? new FetchingSource<>(entity, current, source) : source);
    }

    /** Names the entity. */
    @Override
    public String toString() {
        return "Query[" + plan.scope().name() + "]";
    }
}
