package dev.singlet;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the result of a query or a scan.
 *
 * <p>A page without a cursor is the last one. A page with one is not the last that DynamoDB knows of; whether items
 * follow is known only after reading on.
 *
 * @param items the items in the order of the query; unmodifiable
 * @param next where the next page starts; empty only if nothing can follow
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, Optional<Cursor> next) implements Iterable<T> {

    /** Makes a page of a copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Returns a page.
     *
     * @param items the items
     * @param next where the next page starts, or null if nothing can follow
     * @param <T> the type of the items
     * @return the page
     */
    public static <T> Page<T> of(List<T> items, @Nullable Cursor next) {
        return new Page<>(items, Optional.ofNullable(next));
    }

    /**
     * Returns whether there is a cursor for a next page.
     *
     * @return whether something can follow
     */
    public boolean hasNext() {
        return next.isPresent();
    }

    /**
     * Returns the items as a stream.
     *
     * @return this page's items alone
     */
    public Stream<T> stream() {
        return items.stream();
    }

    /**
     * Returns a page of other items at the same place.
     *
     * @param mapper makes an item of the new page from one of this page
     * @param <R> the type of the new items
     * @return a page with the same cursor
     */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<R>(items.stream().<R>map(mapper).toList(), next);
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    /** Shows the number of items, and none of them. */
    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", hasNext=" + hasNext() + "]";
    }
}
