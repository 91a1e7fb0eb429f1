package dev.singlet.saga;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Range;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The due sagas of all shards, those that are due for longest first. Reads page by page as it is consumed. */
final class DueSagas implements Iterator<SagaSummary> {

    private static final int PAGE = 25;
    private static final Comparator<SagaSummary> OLDEST = Comparator.comparing(
                    (SagaSummary saga) -> Objects.requireNonNullElse(saga.dueAt(), Instant.MIN))
            .thenComparing(SagaSummary::id);

    private final PriorityQueue<Shard> shards =
            new PriorityQueue<>((one, other) -> OLDEST.compare(one.first(), other.first()));

    DueSagas(SagaTable table, String definition, int shards, Instant now) {
        for (int number = 0; number < shards; number++) {
            Shard shard = new Shard(table.sagas()
                    .due(definition, number)
                    .dueAt(Range.atMost(now))
                    .as(SagaSummaryProjection.INSTANCE)
                    .limit(PAGE));
            if (shard.hasNext()) {
                this.shards.add(shard);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !shards.isEmpty();
    }

    @Override
    public SagaSummary next() {
        Shard shard = shards.poll();
        if (shard == null) {
            throw new NoSuchElementException();
        }
        SagaSummary saga = shard.poll();
        if (shard.hasNext()) {
            shards.add(shard);
        }
        return saga;
    }

    private static final class Shard {

        private final Query<SagaSummary, SagaRecordFields> query;
        private final Queue<SagaSummary> read = new ArrayDeque<>();
        private @Nullable Cursor next;

        Shard(Query<SagaSummary, SagaRecordFields> query) {
            this.query = query;
            take(query.page());
        }

        boolean hasNext() {
            while (read.isEmpty() && next != null) {
                take(query.startAfter(next).page());
            }
            return !read.isEmpty();
        }

        SagaSummary first() {
            return read.element();
        }

        SagaSummary poll() {
            return read.remove();
        }

        private void take(Page<SagaSummary> page) {
            read.addAll(page.items());
            next = page.next().orElse(null);
        }
    }
}
