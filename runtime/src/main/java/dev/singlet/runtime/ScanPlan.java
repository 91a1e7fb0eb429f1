package dev.singlet.runtime;

import dev.singlet.Cursor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scan asks for. Immutable.
 *
 * @param view what it picks out
 * @param limit the most results wanted, or null for all
 * @param segment the part of the table to read, or null for the whole
 */
record ScanPlan<T>(
        TableContext table,
        ScanView<T> view,
        boolean consistent,
        @Nullable Integer limit,
        @Nullable Cursor startAfter,
        @Nullable ScanSegment segment) {

    static <T> ScanPlan<T> of(TableContext table, ScanView<T> view) {
        return new ScanPlan<>(table, view, false, null, null, null);
    }

    <S> ScanPlan<S> seeing(ScanView<S> other) {
        return new ScanPlan<>(table, other, consistent, limit, startAfter, segment);
    }

    ScanPlan<T> consistently() {
        return new ScanPlan<>(table, view, true, limit, startAfter, segment);
    }

    ScanPlan<T> limitedTo(int most) {
        return new ScanPlan<>(table, view, consistent, Limits.requirePositive(most), startAfter, segment);
    }

    ScanPlan<T> startingAfter(Cursor cursor) {
        return new ScanPlan<>(table, view, consistent, limit, Objects.requireNonNull(cursor, "cursor"), segment);
    }

    ScanPlan<T> inSegment(int number, int of) {
        return new ScanPlan<>(table, view, consistent, limit, startAfter, new ScanSegment(number, of));
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
