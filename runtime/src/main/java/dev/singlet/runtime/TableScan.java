package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Scan;
import java.util.List;
import java.util.stream.Stream;

/** A scan of a table for the items of its entities, whose results are waited for. */
record TableScan<T>(AsyncTableScan<T> scan) implements Scan<T> {

    @Override
    public Scan<T> limit(int most) {
        return new TableScan<>(scan.limit(most));
    }

    @Override
    public Scan<T> startAfter(Cursor cursor) {
        return new TableScan<>(scan.startAfter(cursor));
    }

    @Override
    public Page<T> page() {
        return Futures.await(scan.page());
    }

    @Override
    public List<T> list() {
        return Futures.await(scan.list());
    }

    @Override
    public Stream<T> stream() {
        return scan.stream();
    }

    @Override
    public long count() {
        return Futures.await(scan.count());
    }

    /** Names the table. */
    @Override
    public String toString() {
        return scan.toString();
    }
}
