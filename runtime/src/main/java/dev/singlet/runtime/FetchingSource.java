package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what an index lists: the keys from the index, and by these the items from the table. */
final class FetchingSource<T> implements PageSource<T> {

    private static final int LEAST_FILTERED_READ = 100;

    private final Entity<?, ?, ?> entity;
    private final QueryPlan plan;
    private final PageSource<T> keys;

    /** @param keys reads the keys of the items from the index */
    FetchingSource(Entity<?, ?, ?> entity, QueryPlan plan, PageSource<T> keys) {
        this.entity = entity;
        this.plan = plan;
        this.keys = keys;
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    // More than is wanted may be read from the index, but no more is fetched: so the limits that come here are those of
    // the items, whatever a filter drops.
    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public @Nullable Integer limit() {
        return keys.limit();
    }

    @Override
    public @Nullable Map<String, AttributeValue> startKey() {
        return keys.startKey();
    }

    @Override
    public T decode(Map<String, AttributeValue> item) {
        return keys.decode(item);
    }

    @Override
    public Cursor cursorAfter(Map<String, AttributeValue> item) {
        return keys.cursorAfter(item);
    }

    @Override
    public OperationRun.Subject subject(boolean countOnly) {
        return keys.subject(countOnly);
    }

    @Override
    public TableContext table() {
        return keys.table();
    }

    @Override
    public CompletableFuture<DynamoPage> read(
            OperationRun run,
            @Nullable Map<String, AttributeValue> startKey,
            @Nullable Integer readLimit,
            boolean countOnly) {
        Integer indexLimit = readLimit != null && keys.isFiltered()
                ? Integer.valueOf(Math.max(readLimit, LEAST_FILTERED_READ))
                : readLimit;
        CompletableFuture<DynamoPage> listed = keys.read(run, startKey, indexLimit, countOnly);
        return countOnly ? listed : listed.thenCompose(page -> fetch(cut(page, readLimit)));
    }

    private DynamoPage cut(DynamoPage page, @Nullable Integer limit) {
        if (limit == null || page.items().size() <= limit) {
            return page;
        }
        List<Map<String, AttributeValue>> items = page.items().subList(0, limit);
        return DynamoPage.of(items, limit, only(plan.scope().positionKeys(), items.get(limit - 1)));
    }

    private CompletableFuture<DynamoPage> fetch(DynamoPage page) {
        List<ItemId> items = page.items().stream()
                .map(item -> new ItemId(table().name(), only(plan.scope().primaryKeys(), item)))
                .toList();
        // Never by a cache: to that, what the index has may not exist yet.
        ReadMode mode = plan.reading().consistent() ? ReadMode.CONSISTENT : ReadMode.EVENTUAL;
        List<BatchReadPart> parts = items.stream()
                .map(item -> new BatchReadPart(item, item, entity.keyOf(item.key()), mode))
                .toList();
        return BatchRead.execute(
                table(),
                OperationRun.Subject.entity(Operation.FIND_ALL, entity.name()),
                parts,
                found -> {
                    List<Map<String, AttributeValue>> there = items.stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .filter(item -> plan.selection().expired() || entity.isThere(item))
                            .toList();
                    return new DynamoPage(there, there.size(), page.lastKey());
                },
                DynamoPage::count);
    }

    private static Map<String, AttributeValue> only(List<String> attributes, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> kept = new HashMap<>(item);
        kept.keySet().retainAll(attributes);
        return kept;
    }
}
