package dev.singlet.runtime;

import dev.singlet.AsyncCollectionQuery;
import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.Page;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query that {@link AsyncTableClient} starts.
 *
 * @param <T> the type of the results
 * @param <G> the lists that they are sorted into
 */
public final class AsyncKeyCollectionQuery<T, G> implements AsyncCollectionQuery<T, G> {

    private final QueryPlan plan;
    private final List<? extends CollectionMember<?>> members;
    private final Function<Map<String, AttributeValue>, T> decoder;
    private final Function<? super List<T>, G> grouping;

    AsyncKeyCollectionQuery(
            QueryPlan plan,
            List<? extends CollectionMember<?>> members,
            Function<Map<String, AttributeValue>, T> decoder,
            Function<? super List<T>, G> grouping) {
        this.plan = plan;
        this.members = members;
        this.decoder = decoder;
        this.grouping = grouping;
    }

    @Override
    public <S extends T> AsyncKeyCollectionQuery<S, G> only(Class<S> entity) {
        return new AsyncKeyCollectionQuery<>(
                plan,
                members(List.of(entity)),
                item -> entity.cast(decoder.apply(item)),
                found -> grouping.apply(List.copyOf(found)));
    }

    @Override
    public AsyncKeyCollectionQuery<T, G> only(Collection<? extends Class<? extends T>> entities) {
        return new AsyncKeyCollectionQuery<>(plan, members(entities), decoder, grouping);
    }

    private List<? extends CollectionMember<?>> members(Collection<? extends Class<?>> wanted) {
        List<? extends CollectionMember<?>> left = members.stream()
                .filter(member -> wanted.stream().anyMatch(member::isA))
                .toList();
        if (left.isEmpty()) {
            throw new IllegalArgumentException(
                    "No entity of the collection " + plan.scope().name()
                            + " is left by only(…). Ask for records of the collection that were not excluded before.");
        }
        return left;
    }

    @Override
    public AsyncKeyCollectionQuery<T, G> limit(int limit) {
        return with(plan.limitedTo(Limits.requirePositive(limit)));
    }

    @Override
    public AsyncKeyCollectionQuery<T, G> descending() {
        return with(plan.inDescendingOrder());
    }

    @Override
    public AsyncKeyCollectionQuery<T, G> startAfter(Cursor cursor) {
        return with(plan.startingAfter(Objects.requireNonNull(cursor, "cursor")));
    }

    @Override
    public AsyncKeyCollectionQuery<T, G> cursorContext(String context) {
        return with(plan.withCursorContext(context));
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

    @Override
    public CompletableFuture<G> group() {
        return Futures.bare(list().thenApply(grouping));
    }

    AsyncKeyCollectionQuery<T, G> in(KeyRange range) {
        return with(plan.in(range));
    }

    AsyncKeyCollectionQuery<T, G> consistently() {
        return with(plan.consistently());
    }

    AsyncKeyCollectionQuery<T, G> includingExpired() {
        return with(plan.withExpired(true));
    }

    /** The results one after the other, to be waited for. */
    Stream<T> stream() {
        return pages(plan).stream();
    }

    private AsyncKeyCollectionQuery<T, G> with(QueryPlan refined) {
        return new AsyncKeyCollectionQuery<>(refined, members, decoder, grouping);
    }

    private Pages<T> pages(QueryPlan wanted) {
        QueryScope scope = wanted.scope();
        ItemTypes itemTypes = scope.table().schema().itemTypes();
        KeyRange ofMembers = members.stream().map(CollectionMember::range).reduce(KeyRange.none(), KeyRange::spanning);
        QueryPlan whole = wanted.in(scope.range().intersection(ofMembers)).filteredBy(filter(itemTypes, wanted));
        QueryCursors cursors = new QueryCursors(
                whole.scope(),
                whole.reading(),
                digest -> digest.with(members.stream()
                                .map(member -> member.codec().entity())
                                .toList())
                        .with(wanted.selection().expired()));
        return new Pages<>(new QuerySource<>(
                whole,
                cursors,
                item -> members.stream().anyMatch(member -> itemTypes.isOf(member.codec(), item)),
                decoder));
    }

    /** That an item may be of one of the entities; what has expired is so by the attribute of its own entity. */
    private Condition filter(ItemTypes itemTypes, QueryPlan wanted) {
        Map<Optional<String>, List<String>> namesByExpiry = members.stream()
                .collect(Collectors.groupingBy(
                        member -> Optional.ofNullable(
                                wanted.selection().expired()
                                        ? null
                                        : member.codec().timeToLive()),
                        LinkedHashMap::new,
                        Collectors.mapping(member -> member.codec().entity(), Collectors.toList())));
        return namesByExpiry.entrySet().stream()
                .map(group -> {
                    Condition typed = itemTypes.mayBeOneOf(group.getValue());
                    return new Expiry(
                                    group.getKey().orElse(null),
                                    wanted.scope().table().options().clock())
                            .isNotExpired()
                            .map(typed::and)
                            .orElse(typed);
                })
                .reduce(Condition::or)
                .orElseThrow();
    }

    /** Names the collection. */
    @Override
    public String toString() {
        return "Query[" + plan.scope().name() + "]";
    }
}
