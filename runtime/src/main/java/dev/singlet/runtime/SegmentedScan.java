package dev.singlet.runtime;

import dev.singlet.ParallelScan;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Scans several segments of a table at the same time. */
final class SegmentedScan<T> implements ParallelScan<T> {

    private static final int MOST = 100;

    private final List<ScanPlan<T>> segments;

    /** @throws IllegalStateException if the plan is for less than the whole table */
    SegmentedScan(ScanPlan<T> plan, int segments) {
        if (segments < 1 || segments > MOST) {
            throw new IllegalArgumentException("segments is not within 1 to " + MOST + ": " + segments);
        }
        if (plan.limit() != null || plan.startAfter() != null || plan.segment() != null) {
            throw new IllegalStateException("A scan in parallel reads the whole table, without a limit, a cursor or a"
                    + " segment. Use stream().limit(n), or scan the segments one by one.");
        }
        this.segments = IntStream.range(0, segments)
                .mapToObj(number -> plan.inSegment(number, segments))
                .toList();
    }

    @Override
    public Stream<T> stream() {
        SegmentReaders<List<T>> readers = new SegmentReaders<>(segments.stream()
                .<Iterable<List<T>>>map(segment -> () -> segment.pages().each())
                .toList());
        return StreamSupport.stream(new PageSpliterator<>(readers), false)
                .<T>flatMap(List::stream)
                .onClose(readers::close);
    }

    @Override
    public List<T> list() {
        try (Stream<T> all = stream()) {
            return all.toList();
        }
    }

    @Override
    public long count() {
        List<Iterable<Long>> counts = segments.stream()
                .<Iterable<Long>>map(segment ->
                        () -> List.of(Futures.await(segment.pages().count())).iterator())
                .toList();
        try (SegmentReaders<Long> readers = new SegmentReaders<>(counts)) {
            long sum = 0;
            for (Optional<Long> count = readers.next(); count.isPresent(); count = readers.next()) {
                sum += count.get();
            }
            return sum;
        }
    }

    /** Names the table. */
    @Override
    public String toString() {
        return segments.get(0) + " in " + segments.size() + " segments";
    }

    /** Cannot be split, as that would take pages in advance. */
    private record PageSpliterator<T>(SegmentReaders<List<T>> readers) implements Spliterator<List<T>> {

        @Override
        public boolean tryAdvance(Consumer<? super List<T>> action) {
            Optional<List<T>> page = readers.next();
            try {
                page.ifPresent(action);
            } catch (RuntimeException | Error failure) {
                // A stream that has failed in the hands of its consumer is rarely closed.
                readers.close();
                throw failure;
            }
            return page.isPresent();
        }

        @Override
        public @Nullable Spliterator<List<T>> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return NONNULL | IMMUTABLE;
        }
    }
}
