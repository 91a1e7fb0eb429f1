package dev.singlet.eventsourcing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the state of an aggregate of a snapshot, if there is one that fits, and the events after it. */
final class AggregateLoader<S, E> {

    private final EventStore<E> store;
    private final Aggregate<S, ?, E> aggregate;
    private final @Nullable Snapshots<S> snapshots;

    /** @param snapshots the snapshots, or null if there are none */
    AggregateLoader(EventStore<E> store, Aggregate<S, ?, E> aggregate, @Nullable Snapshots<S> snapshots) {
        this.store = store;
        this.aggregate = aggregate;
        this.snapshots = snapshots;
    }

    LoadedAggregate<S> load(String id) {
        Optional<Snapshot<S>> found = snapshots == null ? Optional.empty() : snapshots.find(id);
        // After the snapshot: so the head cannot be behind it unless something is wrong with the snapshot.
        long version = store.version(id);
        Optional<Snapshot<S>> used = found.filter(snapshot -> snapshot.version() <= version);
        long passedOver = used.isEmpty() ? found.map(Snapshot::version).orElse(-1L) : -1L;
        long from = used.map(Snapshot::version).orElse(0L);
        Map<String, Long> commits = new LinkedHashMap<>();
        used.ifPresent(snapshot ->
                snapshot.commits().forEach(commit -> commits.put(commit.commitId(), commit.firstVersion())));
        S initial = used.map(Snapshot::state).orElseGet(() -> aggregate.initial(id));
        Fold fold = new Fold(initial);
        try (Stream<RecordedEvent<E>> events = store.events(id, from + 1, version)) {
            events.forEach(event -> {
                commits.putIfAbsent(event.commitId(), event.version());
                fold.apply(event);
            });
        }
        return new LoadedAggregate<>(id, version, fold.state, from, passedOver, commits);
    }

    /** The state after a commit that was just appended. */
    S after(LoadedAggregate<S> before, Iterable<RecordedEvent<E>> events) {
        Fold fold = new Fold(before.state());
        events.forEach(fold::apply);
        return fold.state;
    }

    private final class Fold {

        private S state;

        private Fold(S state) {
            this.state = state;
        }

        private void apply(RecordedEvent<E> event) {
            state = aggregate.evolve(state, event.event());
        }
    }
}
