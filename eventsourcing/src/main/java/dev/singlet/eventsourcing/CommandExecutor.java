package dev.singlet.eventsourcing;

import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.eventsourcing.table.CommitPart;
import dev.singlet.runtime.DocumentCodec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Executes commands on the aggregates of an {@link EventStore}: loads the state, lets the {@link Aggregate} decide, and
 * appends what it decides, until nobody has appended in between.
 *
 * <pre>{@code
 * CommandExecutor<Account, AccountCommand, AccountEvent> accounts = CommandExecutor.builder(store, new AccountRules())
 *         .snapshots(SnapshotPolicy.every(100), AccountCodec.INSTANCE)
 *         .build();
 * Executed<Account, AccountEvent> done = accounts.execute(id, commandId, new Withdraw(100));
 * }</pre>
 *
 * <p>A command is executed once, however often it is sent under its command id, which is the commit id of its events.
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * @param <S> the state
 * @param <C> the commands
 * @param <E> the events
 */
public final class CommandExecutor<S, C, E> {

    private final EventStore<E> store;
    private final Aggregate<S, C, E> aggregate;
    private final int attempts;
    private final @Nullable Snapshots<S> snapshots;
    private final AggregateLoader<S, E> loader;

    private CommandExecutor(Builder<S, C, E> builder) {
        this.store = builder.store;
        this.aggregate = builder.aggregate;
        this.attempts = builder.attempts;
        this.snapshots = builder.codec == null || builder.policy.isNever()
                ? null
                : new Snapshots<>(store, builder.codec, builder.policy, builder.onSnapshotFailure);
        this.loader = new AggregateLoader<>(store, aggregate, snapshots);
    }

    /**
     * Returns a builder that holds the defaults.
     *
     * @param store where the events are
     * @param aggregate the rules
     * @param <S> the state
     * @param <C> the commands
     * @param <E> the events
     * @return a new builder
     */
    public static <S, C, E> Builder<S, C, E> builder(EventStore<E> store, Aggregate<S, C, E> aggregate) {
        return new Builder<>(store, aggregate);
    }

    /**
     * Executes a command; see {@link #execute(String, String, Object, Map, long)}.
     *
     * @param id the aggregate, not empty
     * @param commandId what the command is recognised by, 1 to 256 characters
     * @param command the command
     * @return what it led to
     */
    public Executed<S, E> execute(String id, String commandId, C command) {
        return execute(id, commandId, command, Map.of());
    }

    /**
     * Executes a command; see {@link #execute(String, String, Object, Map, long)}.
     *
     * @param id the aggregate, not empty
     * @param commandId what the command is recognised by, 1 to 256 characters
     * @param command the command
     * @param metadata is stored with each of the events
     * @return what it led to
     */
    public Executed<S, E> execute(String id, String commandId, C command, Map<String, String> metadata) {
        return execute(id, commandId, command, metadata, Long.MAX_VALUE);
    }

    /**
     * Executes a command: loads the aggregate, decides, and appends what follows, by the requests of {@link
     * EventStore#load} and {@link EventStore#append}. If others append at the same time, it loads and decides again, under
     * the same command id, with a random pause in between.
     *
     * <p>Whether the command was executed before is looked for among all events that are loaded, and among the last 100
     * commits that a snapshot knows of. To have it recognised however many commits have followed, give a version that the
     * aggregate had before the command was sent first: if a snapshot spares reading the events since then, they are read
     * nevertheless. Without snapshots there is no need to.
     *
     * <p>A call can be repeated after any exception. An exception of {@link Aggregate#decide} ends it, and nothing was
     * appended then.
     *
     * @param id the aggregate, not empty
     * @param commandId what the command is recognised by, 1 to 256 characters
     * @param command the command
     * @param metadata is stored with each of the events; keys are not empty
     * @param sinceVersion a version that the aggregate had before the command was sent first, from 0; {@link
     *     Long#MAX_VALUE} if it is not known
     * @return what it led to
     * @throws IllegalArgumentException if an argument is out of range, or if more events were decided than one append
     *     takes; nothing was appended
     * @throws EventConflictException if others appended in between each time
     * @throws TransactionFailedException if the aggregate was being written each time, or an append was refused
     * @throws dev.singlet.OutcomeUnknownException if an append ended without an answer: repeat the call under the same
     *     command id
     */
    public Executed<S, E> execute(
            String id, String commandId, C command, Map<String, String> metadata, long sinceVersion) {
        Arguments.text("id", id);
        Arguments.commitId("commandId", commandId);
        Objects.requireNonNull(command, "command");
        if (sinceVersion < 0) {
            throw new IllegalArgumentException("sinceVersion must not be negative.");
        }
        Pauses pauses = store.options().pauses(attempts);
        while (true) {
            LoadedAggregate<S> loaded = loader.load(id);
            OptionalLong done = find(loaded, commandId, sinceVersion);
            if (done.isPresent()) {
                return alreadyDone(loaded, commandId, done.getAsLong());
            }
            List<E> events = aggregate.decide(command, loaded.state());
            if (events.isEmpty()) {
                return new Executed<>(loaded.state(), loaded.version(), List.of(), false);
            }
            Commit commit = store.commit(id, loaded.version(), commandId, events, metadata);
            RuntimeException failure;
            try {
                if (!store.append(commit).alreadyThere()) {
                    return executed(loaded, commit);
                }
                // Somebody has executed the same command, and may have decided otherwise: what is stored tells.
                continue;
            } catch (EventConflictException | CommitMismatchException others) {
                failure = others;
            } catch (TransactionFailedException refused) {
                if (!isPassing(refused)) {
                    throw refused;
                }
                failure = refused;
            }
            if (!pauses.next()) {
                throw failure;
            }
        }
    }

    /**
     * Loads the state of an aggregate: by a {@code GetItem} request for a snapshot, if there are any, a consistent one for
     * the head, and consistent {@code Query} requests for the events since the snapshot.
     *
     * @param id the aggregate, not empty
     * @return its state, at version 0 if nothing has happened to it
     */
    public AggregateState<S> state(String id) {
        LoadedAggregate<S> loaded = loader.load(Arguments.text("id", id));
        return new AggregateState<>(id, loaded.version(), loaded.state());
    }

    private OptionalLong find(LoadedAggregate<S> loaded, String commandId, long sinceVersion) {
        OptionalLong known = loaded.find(commandId);
        if (known.isPresent() || sinceVersion >= loaded.snapshotVersion()) {
            return known;
        }
        return store.reader().parts(loaded.id(), sinceVersion + 1, loaded.snapshotVersion()).stream()
                .filter(part -> part.commitId().equals(commandId))
                .mapToLong(CommitPart::version)
                .findFirst();
    }

    private Executed<S, E> alreadyDone(LoadedAggregate<S> loaded, String commandId, long firstVersion) {
        try (Stream<RecordedEvent<E>> events = store.events(loaded.id(), firstVersion, loaded.version())) {
            return new Executed<>(
                    loaded.state(),
                    loaded.version(),
                    events.takeWhile(event -> event.commitId().equals(commandId))
                            .toList(),
                    true);
        }
    }

    private Executed<S, E> executed(LoadedAggregate<S> before, Commit commit) {
        // Read back from their stored form, so that the state is the one that all others will load.
        List<RecordedEvent<E>> events =
                commit.events().stream().map(store::read).toList();
        S state = loader.after(before, events);
        if (snapshots != null) {
            snapshots.offer(before, before.after(commit, state));
        }
        return new Executed<>(state, commit.version(), events, false);
    }

    private static boolean isPassing(TransactionFailedException refused) {
        return !refused.failures().isEmpty()
                && refused.failures().stream()
                        .allMatch(
                                failure -> failure.reason() == Reason.CONFLICT || failure.reason() == Reason.THROTTLED);
    }

    /** Names the kind of aggregate. */
    @Override
    public String toString() {
        return "CommandExecutor[" + store.stream() + "]";
    }

    /**
     * Collects how commands are executed. Not for use by several threads.
     *
     * @param <S> the state
     * @param <C> the commands
     * @param <E> the events
     */
    public static final class Builder<S, C, E> {

        private static final int DEFAULT_ATTEMPTS = 10;

        private final EventStore<E> store;
        private final Aggregate<S, C, E> aggregate;
        private int attempts = DEFAULT_ATTEMPTS;
        private SnapshotPolicy policy = SnapshotPolicy.never();
        private @Nullable DocumentCodec<S> codec;
        private Consumer<? super RuntimeException> onSnapshotFailure = failure -> {};

        private Builder(EventStore<E> store, Aggregate<S, C, E> aggregate) {
            this.store = Objects.requireNonNull(store, "store");
            this.aggregate = Objects.requireNonNull(aggregate, "aggregate");
        }

        /**
         * Sets how often a command is decided at most, as others append in between; 10 by default. The pauses are those
         * of the store's options.
         *
         * @param number 1 to 1000
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder<S, C, E> attempts(int number) {
            this.attempts = Arguments.inRange("attempts", number, 1, 1000);
            return this;
        }

        /**
         * Has snapshots of the state written and read; there are none by default. A snapshot costs a {@code GetItem} request
         * for each command, and is never needed: one that is stale, of another form or not readable changes no state.
         *
         * @param newPolicy when a snapshot is written
         * @param newCodec the generated codec of the state, a {@code @Document}
         * @return this builder
         */
        public Builder<S, C, E> snapshots(SnapshotPolicy newPolicy, DocumentCodec<S> newCodec) {
            this.policy = Objects.requireNonNull(newPolicy, "policy");
            this.codec = Objects.requireNonNull(newCodec, "codec");
            return this;
        }

        /**
         * Sets who is told when a snapshot cannot be written or read, as when the state is too large. Nobody is by default,
         * since the command succeeds all the same.
         *
         * @param listener takes the exception, and throws none
         * @return this builder
         */
        public Builder<S, C, E> onSnapshotFailure(Consumer<? super RuntimeException> listener) {
            this.onSnapshotFailure = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Makes the executor; sends nothing.
         *
         * @return the executor
         */
        public CommandExecutor<S, C, E> build() {
            return new CommandExecutor<>(this);
        }
    }
}
