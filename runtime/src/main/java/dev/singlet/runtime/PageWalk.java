package dev.singlet.runtime;

import dev.singlet.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Walks through the result of one query or scan, one request a step. Single use. */
final class PageWalk<T> {

    // A limit counts what DynamoDB reads. With a filter, small ones would make many requests that return nothing.
    private static final int LEAST_FILTERED_READ = 100;

    private final PageSource<T> source;
    private final @Nullable Integer limit;
    private long taken;
    private @Nullable Map<String, AttributeValue> position;
    private boolean ended;
    private @Nullable Map<String, AttributeValue> lastTaken;

    /** @throws dev.singlet.InvalidCursorException if the cursor given is not one of this query or scan */
    PageWalk(PageSource<T> source) {
        this.source = source;
        this.limit = source.limit();
        this.position = source.startKey();
        this.ended = source.isEmpty();
    }

    /** Whether to go on: the limit is not reached, and something may follow. */
    boolean hasNext() {
        return !ended && (limit == null || taken < limit);
    }

    /** Sends the next request, and reads its items up to the limit. */
    CompletableFuture<List<T>> next(OperationRun run) {
        return source.read(run, position, readLimit(), false).thenApply(this::take);
    }

    /** Sends the next request, and counts its items up to the limit. */
    CompletableFuture<Integer> nextCount(OperationRun run) {
        return source.read(run, position, readLimit(), true).thenApply(page -> {
            int size = upToLimit(page.count());
            advance(page, size);
            return size;
        });
    }

    /** A page of the items read, with the cursor after the last of them. */
    Page<T> pageOf(List<T> items) {
        if (lastTaken != null) {
            return Page.of(items, source.cursorAfter(lastTaken));
        }
        return Page.of(items, ended || position == null ? null : source.cursorAfter(position));
    }

    private List<T> take(DynamoPage page) {
        List<Map<String, AttributeValue>> items = page.items();
        int size = upToLimit(items.size());
        List<T> decoded = new ArrayList<>(size);
        for (Map<String, AttributeValue> item : items.subList(0, size)) {
            decoded.add(source.decode(item));
        }
        advance(page, size);
        lastTaken = size < items.size() ? items.get(size - 1) : null;
        return decoded;
    }

    private void advance(DynamoPage page, int size) {
        taken += size;
        position = page.lastKey();
        ended = position == null;
    }

    private int upToLimit(int size) {
        return limit == null ? size : (int) Math.min(size, limit - taken);
    }

    private @Nullable Integer readLimit() {
        if (limit == null) {
            return null;
        }
        int remaining = (int) (limit - taken);
        return source.isFiltered() ? Math.max(remaining, LEAST_FILTERED_READ) : Integer.valueOf(remaining);
    }
}
