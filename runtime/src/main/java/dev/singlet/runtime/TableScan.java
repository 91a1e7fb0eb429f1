package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Scan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scan of a table for the items of its entities. */
final class TableScan<T> implements Scan<T> {

    private final TableContext table;
    private final EntityCodecs<T> codecs;
    private final @Nullable Integer limit;
    private final @Nullable Cursor startAfter;

    TableScan(TableContext table, EntityCodecs<T> codecs) {
        this(table, codecs, null, null);
    }

    private TableScan(
            TableContext table, EntityCodecs<T> codecs, @Nullable Integer limit, @Nullable Cursor startAfter) {
        this.table = table;
        this.codecs = codecs;
        this.limit = limit;
        this.startAfter = startAfter;
    }

    @Override
    public Scan<T> limit(int most) {
        return new TableScan<>(table, codecs, Limits.requirePositive(most), startAfter);
    }

    @Override
    public Scan<T> startAfter(Cursor cursor) {
        return new TableScan<>(table, codecs, limit, Objects.requireNonNull(cursor, "cursor"));
    }

    @Override
    public Page<T> page() {
        return pages().page();
    }

    @Override
    public List<T> list() {
        return pages().list();
    }

    @Override
    public Stream<T> stream() {
        return pages().stream();
    }

    @Override
    public long count() {
        return pages().count();
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
