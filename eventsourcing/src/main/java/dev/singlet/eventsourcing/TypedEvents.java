package dev.singlet.eventsourcing;

import dev.singlet.Range;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.eventsourcing.table.StoredEventRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Merges what the partitions of the index hold of one type, or of several, by the time of recording. */
final class TypedEvents implements Iterator<StoredEvent> {

    private static final Comparator<StoredEvent> ORDER = Comparator.comparing(StoredEvent::recordedAt)
            .thenComparing(StoredEvent::id)
            .thenComparingLong(StoredEvent::version);

    private final List<Iterator<StoredEvent>> unopened = new ArrayList<>();
    private final PriorityQueue<Source> sources = new PriorityQueue<>();

    TypedEvents(
            StoredEventRepository events, String stream, List<String> typeNames, int shards, Range<Instant> recorded) {
        for (String type : typeNames) {
            for (int shard = 0; shard < shards; shard++) {
                unopened.add(events.byType(stream, type, shard).recordedAt(recorded).stream()
                        .iterator());
            }
        }
    }

    @Override
    public boolean hasNext() {
        unopened.forEach(this::offer);
        unopened.clear();
        return !sources.isEmpty();
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source first = sources.remove();
        offer(first.rest());
        return first.next();
    }

    private void offer(Iterator<StoredEvent> source) {
        if (source.hasNext()) {
            sources.add(new Source(source.next(), source));
        }
    }

    /** An index partition with the next event of it. */
    private record Source(StoredEvent next, Iterator<StoredEvent> rest) implements Comparable<Source> {

        @Override
        public int compareTo(Source other) {
            return ORDER.compare(next, other.next);
        }
    }
}
