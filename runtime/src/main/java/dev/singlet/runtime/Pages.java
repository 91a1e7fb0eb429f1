package dev.singlet.runtime;

import dev.singlet.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.pagination.async.ResponsesSubscription;

/** Reads the results of a query or a scan: a page, all, or one after the other. */
final class Pages<T> {

    private final PageSource<T> source;

    Pages(PageSource<T> source) {
        this.source = source;
    }

    CompletableFuture<Page<T>> page() {
        return execute(run -> {
            PageWalk<T> walk = new PageWalk<>(source);
            List<T> items = new ArrayList<>();
            // Without a limit one request makes a page, but a page without items is none.
            return Futures.loop(
                            () -> walk.hasNext() && (source.limit() != null || items.isEmpty()),
                            () -> walk.next(run).thenAccept(items::addAll))
                    .thenApply(done -> walk.pageOf(items));
        });
    }

    CompletableFuture<List<T>> list() {
        return Futures.bare(execute(run -> {
                    PageWalk<T> walk = new PageWalk<>(source);
                    List<T> items = new ArrayList<>();
                    return Futures.loop(walk::hasNext, () -> walk.next(run).thenAccept(items::addAll))
                            .thenApply(done -> Page.of(items, null));
                })
                .thenApply(Page::items));
    }

    CompletableFuture<Long> count() {
        return OperationRun.execute(source.table(), source.subject(true), count -> count, run -> {
            PageWalk<T> walk = new PageWalk<>(source);
            LongAdder count = new LongAdder();
            return Futures.loop(walk::hasNext, () -> walk.nextCount(run).thenAccept(count::add))
                    .thenApply(done -> count.sum());
        });
    }

    /** A stream whose every request is an operation of its own for listeners, as it may never be read to its end. */
    Stream<T> stream() {
        Supplier<Spliterator<T>> lazy = () -> Spliterators.spliteratorUnknownSize(
                new ItemIterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(lazy, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE, false);
    }

    /** A publisher whose every request is an operation of its own for listeners, as that of a stream. */
    SdkPublisher<T> publisher() {
        WalkFetcher<T> fetcher = new WalkFetcher<>(() -> new PageWalk<>(source), this::next);
        SdkPublisher<WalkFetcher.Walked<T>> pages = subscriber -> subscriber.onSubscribe(ResponsesSubscription.builder()
                .subscriber(subscriber)
                .nextPageFetcher(fetcher)
                .build());
        return pages.flatMapIterable(WalkFetcher.Walked::items);
    }

    private CompletableFuture<Page<T>> execute(Function<OperationRun, CompletableFuture<Page<T>>> operation) {
        return OperationRun.execute(
                source.table(), source.subject(false), page -> page.items().size(), operation);
    }

    private CompletableFuture<List<T>> next(PageWalk<T> walk) {
        return execute(run -> walk.next(run).thenApply(items -> Page.of(items, null)))
                .thenApply(Page::items);
    }

    /** The results of one request after the other, each waited for when it is asked for; some may be empty. */
    Iterator<List<T>> each() {
        return new PageIterator();
    }

    private final class PageIterator implements Iterator<List<T>> {

        private final PageWalk<T> walk = new PageWalk<>(source);

        @Override
        public boolean hasNext() {
            return walk.hasNext();
        }

        @Override
        public List<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Futures.await(Pages.this.next(walk));
        }
    }

    private final class ItemIterator implements Iterator<T> {

        private final Iterator<List<T>> pages = each();
        private Iterator<T> items = List.<T>of().iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && pages.hasNext()) {
                items = pages.next().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
