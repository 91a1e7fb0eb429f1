package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.ParallelScan;
import dev.singlet.Scan;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scan whose results are waited for.
 *
 * @param <S> what callers know this scan as
 */
abstract class BlockingScan<T, S extends Scan<T>> implements Scan<T> {

    private final ScanPlan<T> plan;

    BlockingScan(ScanPlan<T> plan) {
        this.plan = plan;
    }

    /** The same kind of scan by another plan. */
    abstract S with(ScanPlan<T> refined);

    final ScanPlan<T> plan() {
        return plan;
    }

    @Override
    public final S consistently() {
        return with(plan.consistently());
    }

    @Override
    public final S limit(int limit) {
        return with(plan.limitedTo(limit));
    }

    @Override
    public final S startAfter(Cursor cursor) {
        return with(plan.startingAfter(cursor));
    }

    @Override
    public final S cursorContext(String context) {
        return with(plan.withCursorContext(context));
    }

    @Override
    public final S segment(int segment, int segments) {
        return with(plan.inSegment(segment, segments));
    }

    @Override
    public final ParallelScan<T> parallel(int segments) {
        return new SegmentedScan<>(plan, segments);
    }

    @Override
    public final Page<T> page() {
        return Futures.await(plan.pages().page());
    }

    @Override
    public final List<T> list() {
        return Futures.await(plan.pages().list());
    }

    @Override
    public final Stream<T> stream() {
        return plan.pages().stream();
    }

    @Override
    public final long count() {
        return Futures.await(plan.pages().count());
    }

    /** Names the table. */
    @Override
    public final String toString() {
        return plan.toString();
    }
}
