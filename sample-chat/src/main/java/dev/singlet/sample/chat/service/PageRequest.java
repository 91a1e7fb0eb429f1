package dev.singlet.sample.chat.service;

import dev.singlet.Cursor;
import dev.singlet.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit the most items wanted, 1 to {@value #MAX_LIMIT}
 * @param after where the page before ended, or null for the first page
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    /** The most items that one page can have. */
    public static final int MAX_LIMIT = 100;

    /**
     * Checks the limit.
     *
     * @throws InvalidRequestException if the limit is out of range
     */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequestException("limit must be 1 to " + MAX_LIMIT + ".");
        }
    }

    /** Asks for the first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    /** Asks for the page that starts at a cursor. */
    public PageRequest startAfter(Cursor cursor) {
        return new PageRequest(limit, cursor);
    }

    <T, F> Query<T, F> refine(Query<T, F> query) {
        Query<T, F> limited = query.limit(limit);
        return after == null ? limited : limited.startAfter(after);
    }
}
