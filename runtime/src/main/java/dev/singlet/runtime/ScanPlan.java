package dev.singlet.runtime;

import dev.singlet.Cursor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scan asks for. Immutable.
 *
 * @param view what it picks out
 * @param limit the most results wanted, or null for all
 * @param cursorContext what its cursors are bound to besides the scan itself, or null
 * @param segment the part of the table to read, or null for the whole
 */
record ScanPlan<T>(
        TableContext table,
        ScanView<T> view,
        boolean consistent,
        @Nullable Integer limit,
        @Nullable Cursor startAfter,
        @Nullable String cursorContext,
        @Nullable ScanSegment segment) {

    static <T> ScanPlan<T> of(TableContext table, ScanView<T> view) {
        return new ScanPlan<>(table, view, false, null, null, null, null);
    }

    <S> ScanPlan<S> seeing(ScanView<S> other) {
        return new ScanPlan<>(table, other, consistent, limit, startAfter, cursorContext, segment);
    }

    ScanPlan<T> consistently() {
        return new ScanPlan<>(table, view, true, limit, startAfter, cursorContext, segment);
    }

    ScanPlan<T> limitedTo(int most) {
        return new ScanPlan<>(
                table, view, consistent, Limits.requirePositive(most), startAfter, cursorContext, segment);
    }

    ScanPlan<T> startingAfter(Cursor cursor) {
        Objects.requireNonNull(cursor, "cursor");
        return new ScanPlan<>(table, view, consistent, limit, cursor, cursorContext, segment);
    }

    /** @throws IllegalStateException if cursors of the table are plain */
    ScanPlan<T> withCursorContext(String context) {
        String bound = Cursors.requireBindable(table, context);
        return new ScanPlan<>(table, view, consistent, limit, startAfter, bound, segment);
    }

    ScanPlan<T> inSegment(int number, int of) {
        return new ScanPlan<>(table, view, consistent, limit, startAfter, cursorContext, new ScanSegment(number, of));
    }

    Pages<T> pages() {
        return new Pages<>(new ScanSource<>(this));
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "Scan[" + table.name() + "]";
    }
}
