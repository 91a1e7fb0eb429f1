package dev.singlet.eventsourcing.projection;

import dev.singlet.eventsourcing.AggregateHead;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.eventsourcing.table.StoredEventKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks through the aggregates of a store with the cursors of a projection beside them.
 *
 * @param store the store
 * @param cursors the cursors
 */
record Aggregates(EventStore<?> store, Cursors cursors) {

    /** As many cursors as a batch reads by one request. */
    private static final int BATCH = 100;

    /** An aggregate and how far the projection has come with it. */
    record Entry(String id, long version, Cursor cursor) {

        long behind() {
            return Math.max(0, version - cursor.version());
        }

        /** Shows no value. */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    void forEachBatch(int part, int parts, Consumer<List<Entry>> consumer) {
        try (Stream<AggregateHead> heads = store.aggregates(part, parts)) {
            Iterator<AggregateHead> iterator = heads.iterator();
            while (iterator.hasNext()) {
                List<AggregateHead> batch = new ArrayList<>();
                while (batch.size() < BATCH && iterator.hasNext()) {
                    batch.add(iterator.next());
                }
                Map<String, Cursor> read =
                        cursors.read(batch.stream().map(AggregateHead::id).toList());
                consumer.accept(batch.stream()
                        .map(head -> new Entry(head.id(), head.version(), read.getOrDefault(head.id(), Cursor.START)))
                        .toList());
            }
        }
    }

    ProjectionLag lag() {
        Sum sum = new Sum();
        forEachBatch(0, 1, batch -> {
            List<Entry> behind =
                    batch.stream().filter(entry -> entry.behind() > 0).toList();
            behind.forEach(sum::add);
            sum.oldest(behind.isEmpty() ? List.of() : next(behind));
        });
        return new ProjectionLag(
                sum.events,
                sum.aggregates,
                sum.parked,
                sum.oldest,
                store.options().clock().instant());
    }

    private Iterable<StoredEvent> next(List<Entry> behind) {
        return store.table()
                .events()
                .findAll(behind.stream()
                        .map(entry -> new StoredEventKey(
                                store.stream(), entry.id(), entry.cursor().version() + 1))
                        .toList())
                .values();
    }

    private static final class Sum {

        private long events;
        private long aggregates;
        private long parked;
        private Optional<Instant> oldest = Optional.empty();

        private void add(Entry entry) {
            events += entry.behind();
            aggregates++;
            parked += entry.cursor().parked() ? 1 : 0;
        }

        private void oldest(Iterable<StoredEvent> waiting) {
            for (StoredEvent event : waiting) {
                if (oldest.isEmpty() || event.recordedAt().isBefore(oldest.get())) {
                    oldest = Optional.of(event.recordedAt());
                }
            }
        }
    }

    /** Names the kind of aggregate. */
    @Override
    public String toString() {
        return "Aggregates[" + store.stream() + "]";
    }
}
