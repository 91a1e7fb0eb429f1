package dev.singlet.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.pagination.async.AsyncPageFetcher;

/**
 * Gives the pages of a walk to the SDK's publisher, which holds the place of each subscriber in the page it has read.
 *
 * @param walk starts a walk
 * @param next sends the next request of a walk
 */
record WalkFetcher<T>(Supplier<PageWalk<T>> walk, Function<PageWalk<T>, CompletableFuture<List<T>>> next)
        implements AsyncPageFetcher<WalkFetcher.Walked<T>> {

    /** What a request has returned, and where that was. */
    record Walked<T>(PageWalk<T> walk, List<T> items) {

        /** Shows the number of items, and no value: the SDK has it in its hands. */
        @Override
        public String toString() {
            return "Walked[items=" + items.size() + "]";
        }
    }

    @Override
    public boolean hasNextPage(Walked<T> page) {
        return page.walk().hasNext();
    }

    @Override
    public CompletableFuture<Walked<T>> nextPage(@Nullable Walked<T> page) {
        return Futures.bare(Futures.start(() -> {
            PageWalk<T> current = page == null ? walk.get() : page.walk();
            return current.hasNext()
                    ? next.apply(current).thenApply(items -> new Walked<>(current, items))
                    : CompletableFuture.completedFuture(new Walked<>(current, List.of()));
        }));
    }
}
