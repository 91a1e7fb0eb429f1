package dev.singlet.reliability;

import dev.singlet.AsyncCollectionQuery;
import dev.singlet.AsyncQuery;
import dev.singlet.AsyncScan;
import dev.singlet.CollectionQuery;
import dev.singlet.Cursor;
import dev.singlet.GetResults;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import software.amazon.awssdk.core.async.SdkPublisher;

/** Reads results to their end, so that they can be compared. */
final class Walk {

    /** What cursors are bound to. */
    private static final String TENANT = "tenant";

    private Walk() {}

    static <T, F> List<T> pages(Query<T, F> walked) {
        Query<T, F> query = walked.cursorContext(TENANT);
        return pages(cursor -> cursor.map(query::startAfter).orElse(query).page());
    }

    static <T, G> List<T> pages(CollectionQuery<T, G> walked) {
        CollectionQuery<T, G> query = walked.cursorContext(TENANT);
        return pages(cursor -> cursor.map(query::startAfter).orElse(query).page());
    }

    static <T> List<T> pages(Scan<T> walked) {
        Scan<T> scan = walked.cursorContext(TENANT);
        return pages(
                cursor -> cursor.<Scan<T>>map(scan::startAfter).orElse(scan).page());
    }

    static <T, F> CompletableFuture<List<T>> pages(AsyncQuery<T, F> walked) {
        AsyncQuery<T, F> query = walked.cursorContext(TENANT);
        return futurePages(cursor -> cursor.map(query::startAfter).orElse(query).page());
    }

    static <T, G> CompletableFuture<List<T>> pages(AsyncCollectionQuery<T, G> walked) {
        AsyncCollectionQuery<T, G> query = walked.cursorContext(TENANT);
        return futurePages(cursor -> cursor.map(query::startAfter).orElse(query).page());
    }

    static <T> CompletableFuture<List<T>> pages(AsyncScan<T> walked) {
        AsyncScan<T> scan = walked.cursorContext(TENANT);
        return futurePages(cursor ->
                cursor.<AsyncScan<T>>map(scan::startAfter).orElse(scan).page());
    }

    static <T> CompletableFuture<List<T>> all(SdkPublisher<T> publisher) {
        List<T> all = new CopyOnWriteArrayList<>();
        return publisher.subscribe(all::add).thenApply(done -> List.copyOf(all));
    }

    /** In an order of their own, as that of segments is not known. */
    static <T> List<String> sorted(List<T> items) {
        return items.stream().map(String::valueOf).sorted().toList();
    }

    static List<LabItem> results(GetResults results) {
        return results.all(LabItem.class);
    }

    private static <T> List<T> pages(Function<Optional<Cursor>, Page<T>> read) {
        List<T> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<T> page = read.apply(next);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static <T> CompletableFuture<List<T>> futurePages(
            Function<Optional<Cursor>, CompletableFuture<Page<T>>> read) {
        return futurePages(read, Optional.empty(), new ArrayList<>());
    }

    private static <T> CompletableFuture<List<T>> futurePages(
            Function<Optional<Cursor>, CompletableFuture<Page<T>>> read, Optional<Cursor> start, List<T> all) {
        return read.apply(start).thenCompose(page -> {
            all.addAll(page.items());
            return page.next().isPresent()
                    ? futurePages(read, page.next(), all)
                    : CompletableFuture.completedFuture(all);
        });
    }
}
