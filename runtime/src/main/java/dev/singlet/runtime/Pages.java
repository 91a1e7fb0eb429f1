package dev.singlet.runtime;

import dev.singlet.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the results of a query or a scan: a page, all, or one after the other. */
final class Pages<T> {

    private final PageSource<T> source;

    Pages(PageSource<T> source) {
        this.source = source;
    }

    Page<T> page() {
        return execute(run -> {
            PageWalk<T> walk = new PageWalk<>(source);
            List<T> items = new ArrayList<>();
            // Without a limit one request makes a page, but a page without items is none.
            while (walk.hasNext() && (source.limit() != null || items.isEmpty())) {
                items.addAll(walk.next(run));
            }
            return walk.pageOf(items);
        });
    }

    List<T> list() {
        return execute(run -> {
                    PageWalk<T> walk = new PageWalk<>(source);
                    List<T> items = new ArrayList<>();
                    while (walk.hasNext()) {
                        items.addAll(walk.next(run));
                    }
                    return Page.of(items, null);
                })
                .items();
    }

    long count() {
        return OperationRun.execute(source.table(), source.subject(true), count -> count, run -> {
            PageWalk<T> walk = new PageWalk<>(source);
            long count = 0;
            while (walk.hasNext()) {
                count += walk.nextCount(run);
            }
            return count;
        });
    }

    /** A stream whose every request is an operation of its own for listeners, as it may never be read to its end. */
    Stream<T> stream() {
        Supplier<Spliterator<T>> lazy = () -> Spliterators.spliteratorUnknownSize(
                new WalkIterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(lazy, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE, false);
    }

    private Page<T> execute(Function<OperationRun, Page<T>> operation) {
        return OperationRun.execute(
                source.table(), source.subject(false), page -> page.items().size(), operation);
    }

    private final class WalkIterator implements Iterator<T> {

        private final PageWalk<T> walk = new PageWalk<>(source);
        private Iterator<T> items = List.<T>of().iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && walk.hasNext()) {
                items = execute(run -> Page.of(walk.next(run), null)).iterator();
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
