package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.AsyncScan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.SdkPublisher;

/** A scan of a table for the items of its entities. */
final class AsyncTableScan<T> implements AsyncScan<T> {

    private final TableContext table;
    private final EntityCodecs<T> codecs;
    private final @Nullable Integer limit;
    private final @Nullable Cursor startAfter;

    AsyncTableScan(TableContext table, EntityCodecs<T> codecs) {
        this(table, codecs, null, null);
    }

    private AsyncTableScan(
            TableContext table, EntityCodecs<T> codecs, @Nullable Integer limit, @Nullable Cursor startAfter) {
        this.table = table;
        this.codecs = codecs;
        this.limit = limit;
        this.startAfter = startAfter;
    }

    @Override
    public AsyncTableScan<T> limit(int most) {
        return new AsyncTableScan<>(table, codecs, Limits.requirePositive(most), startAfter);
    }

    @Override
    public AsyncTableScan<T> startAfter(Cursor cursor) {
        return new AsyncTableScan<>(table, codecs, limit, Objects.requireNonNull(cursor, "cursor"));
    }

    @Override
    public CompletableFuture<Page<T>> page() {
        return pages().page();
    }

    @Override
    public CompletableFuture<List<T>> list() {
        return pages().list();
    }

    @Override
    public SdkPublisher<T> publisher() {
        return pages().publisher();
    }

    @Override
    public CompletableFuture<Long> count() {
        return pages().count();
    }

    /** The items one after the other, to be waited for. */
    Stream<T> stream() {
        return pages().stream();
    }

    private Pages<T> pages() {
        return new Pages<>(new ScanSource<>(table, codecs, limit, startAfter));
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "Scan[" + table.name() + "]";
    }
}
