package dev.singlet.runtime;

import dev.singlet.AsyncScan;
import dev.singlet.Cursor;
import dev.singlet.Page;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * A scan whose results come in futures.
 *
 * @param <S> what callers know this scan as
 */
abstract class FutureScan<T, S extends AsyncScan<T>> implements AsyncScan<T> {

    private final ScanPlan<T> plan;

    FutureScan(ScanPlan<T> plan) {
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
    public final CompletableFuture<Page<T>> page() {
        return plan.pages().page();
    }

    @Override
    public final CompletableFuture<List<T>> list() {
        return plan.pages().list();
    }

    @Override
    public final SdkPublisher<T> publisher() {
        return plan.pages().publisher();
    }

    @Override
    public final CompletableFuture<Long> count() {
        return plan.pages().count();
    }

    /** Names the table. */
    @Override
    public final String toString() {
        return plan.toString();
    }
}
