package dev.singlet.eventsourcing.projection;

import dev.singlet.ItemDecodingException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.EventGapException;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Keeps a projection up to date with the aggregates of an event store.
 *
 * <pre>{@code
 * Projector<AccountEvent> balances = Projector.of(accounts, new Balances(table));
 * balances.advance(wakeUp);                    // for each change of a head, from the table's stream
 * balances.catchUp();                          // after an outage, or for a new projection
 * }</pre>
 *
 * <p>What wakes it up says only that something may have happened. The events are read from the table, from the cursor of the
 * aggregate to its head, and the writes of the projection go into one transaction with the cursor, on condition that the
 * cursor is where it was. So wake-ups that are doubled, out of order, missing or late by a day corrupt nothing, and any
 * number of workers can advance the same aggregate at the same time.
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * @param <E> the type of the events
 */
public final class Projector<E> {

    private static final int PAGE = 100;
    private static final int DEFAULT_ATTEMPTS = 5;
    private static final int MAX_ATTEMPTS = 1000;

    private final EventStore<E> store;
    private final String name;
    private final Step.Planner<E> planner;
    private final int attempts;
    private final Cursors cursors;
    private final Aggregates aggregates;

    private Projector(EventStore<E> store, String name, Step.Planner<E> planner, int attempts) {
        this.store = Objects.requireNonNull(store, "store");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of a projection must not be empty.");
        }
        this.name = name;
        this.planner = planner;
        this.attempts = attempts;
        this.cursors = new Cursors(store.table().cursors(), name, store.stream());
        this.aggregates = new Aggregates(store, cursors);
    }

    /**
     * Makes a projector that projects event by event; sends nothing.
     *
     * @param store where the events are
     * @param projection the projection
     * @param <E> the type of the events
     * @return a projector that parks an aggregate whose next event has failed five times
     */
    public static <E> Projector<E> of(EventStore<E> store, Projection<E> projection) {
        return new Projector<>(store, projection.name(), Step.eventByEvent(projection), DEFAULT_ATTEMPTS);
    }

    /**
     * Makes a projector that folds the events of an aggregate into its model; sends nothing.
     *
     * @param store where the events are
     * @param projection the projection
     * @param <E> the type of the events
     * @return a projector that parks an aggregate whose next event has failed five times
     */
    public static <E> Projector<E> of(EventStore<E> store, FoldingProjection<E, ?> projection) {
        return new Projector<>(store, projection.name(), Step.folding(projection), DEFAULT_ATTEMPTS);
    }

    /**
     * Returns this projector with another bound for failures.
     *
     * @param failures how often the next event of an aggregate fails before the aggregate is parked, 1 to 1000
     * @return the projector
     * @throws IllegalArgumentException if the number is out of range
     */
    public Projector<E> parkAfter(int failures) {
        if (failures < 1 || failures > MAX_ATTEMPTS) {
            throw new IllegalArgumentException("failures must be 1 to " + MAX_ATTEMPTS + ".");
        }
        return new Projector<>(store, name, planner, failures);
    }

    /**
     * Projects what is new of an aggregate that has changed. If the cursor has reached the version in the news already, that
     * costs one {@code GetItem} request; see {@link #advance(String)} for the rest.
     *
     * @param news the news; those of another kind of aggregate are passed over
     * @return how far the projection has come
     * @throws ProjectionFailedException if the next event cannot be projected, and the aggregate is not parked yet
     */
    public Advance advance(WakeUp news) {
        if (!news.stream().equals(store.stream())) {
            return new Advance(0, 0, false);
        }
        return advance(news.id(), news.version() == 0 ? Long.MAX_VALUE : news.version());
    }

    /**
     * Projects what is new of an aggregate: reads the cursor by a consistent {@code GetItem} request, and the events by the
     * requests of {@link EventStore#load(String, long, int)}, and executes a {@code TransactWriteItems} request for each event
     * that changes something, or for up to 100 that are folded.
     *
     * <p>If somebody else has moved the cursor meanwhile, it goes on from there. A failure of the network or of the service
     * is thrown as it is: {@code SdkException}, {@link OutcomeUnknownException}, or {@link TransactionFailedException} if
     * items are being written all the time. The call can then be repeated, as nothing is projected twice.
     *
     * @param id the aggregate, not empty
     * @return how far the projection has come; parked if it was, or if the next event has failed too often now
     * @throws ProjectionFailedException if the next event cannot be projected, and the aggregate is not parked yet
     */
    public Advance advance(String id) {
        return advance(id, Long.MAX_VALUE);
    }

    private Advance advance(String id, long until) {
        requireId(id);
        Cursor cursor = cursors.read(id);
        int projected = 0;
        List<RecordedEvent<E>> waiting = List.of();
        while (!cursor.parked() && cursor.version() < until) {
            try {
                if (waiting.isEmpty()) {
                    waiting = load(id, cursor.version() + 1);
                    if (waiting.isEmpty()) {
                        break;
                    }
                }
                Step step = planner.plan(id, waiting);
                if (execute(id, cursor, step)) {
                    projected += step.events();
                    cursor = new Cursor(cursor.version() + step.events(), 0, false);
                    waiting = waiting.subList(step.events(), waiting.size());
                    continue;
                }
            } catch (RuntimeException failure) {
                if (Failures.areOfTheService(failure)) {
                    throw failure;
                }
                note(id, cursor, failure);
            }
            cursor = cursors.read(id);
            waiting = List.of();
        }
        return new Advance(cursor.version(), projected, cursor.parked());
    }

    // One event at a time if not all can be read: those before the one that cannot get through.
    private List<RecordedEvent<E>> load(String id, long from) {
        try {
            return store.load(id, from, PAGE).events();
        } catch (ItemDecodingException | EventGapException unreadable) {
            return store.load(id, from, 1).events();
        }
    }

    /** @return false if the cursor is not where it was, which the caller reads again */
    private boolean execute(String id, Cursor from, Step step) {
        List<TransactionAction> actions = new ArrayList<>();
        actions.add(cursors.move(id, from, from.version() + step.events()));
        actions.addAll(step.actions());
        try {
            store.table().transact(actions);
            return true;
        } catch (TransactionFailedException refused) {
            // Whatever else is wrong then: it was planned for another place.
            if (Failures.isOfCondition(refused, 0)) {
                return false;
            }
            throw refused;
        } catch (OutcomeUnknownException unknown) {
            if (cursors.read(id).version() == from.version()) {
                throw unknown;
            }
            return false;
        }
    }

    private void note(String id, Cursor at, RuntimeException failure) {
        int count = at.attempts() + 1;
        @Nullable
        Instant parkedAt = count < attempts ? null : store.options().clock().instant();
        boolean noted;
        try {
            noted = cursors.fail(id, at, failure.getClass().getSimpleName(), parkedAt);
        } catch (SdkException | OutcomeUnknownException notCounted) {
            notCounted.addSuppressed(failure);
            throw notCounted;
        }
        if (noted && parkedAt == null) {
            throw new ProjectionFailedException(name, store.stream(), id, count, failure);
        }
    }

    /**
     * Projects what is new of all aggregates that the index lists: repairs what wake-ups have missed, and builds a projection
     * that is new. It can run beside wake-ups, and beside other workers. An event that fails is counted, and the others go on.
     *
     * <p>An aggregate that was created a moment ago may not be listed yet; its wake-up, or the next walk, finds it.
     *
     * @return what was done
     */
    public CatchUp catchUp() {
        return catchUp(0, 1);
    }

    /**
     * Does a part of {@link #catchUp()}, so that several workers can share it.
     *
     * @param part the part, from 0
     * @param parts the number of parts, 1 to 1000; no more than the store's shards are of use
     * @return what was done
     * @throws IllegalArgumentException if an argument is out of range
     */
    public CatchUp catchUp(int part, int parts) {
        CatchUpRun run = new CatchUpRun(this::advance);
        aggregates.forEachBatch(part, parts, batch -> batch.forEach(run::visit));
        return run.done();
    }

    /**
     * Measures how far the projection is behind, by {@code Query} requests for all aggregates and {@code BatchGetItem} requests
     * for their cursors, and for the next event of those that are behind.
     *
     * @return the figures, as exact as the index, which lags behind a little itself
     */
    public ProjectionLag lag() {
        return aggregates.lag();
    }

    /**
     * Lists the aggregates that are passed over, the one parked first at the front, as the stream is consumed.
     *
     * @return a lazy stream, by {@code Query} requests of the index, which lags behind a little
     */
    public Stream<ParkedAggregate> parked() {
        return cursors.parked()
                .map(cursor -> new ParkedAggregate(
                        cursor.id(),
                        cursor.version(),
                        cursor.attempts(),
                        Optional.ofNullable(cursor.reason()),
                        Optional.ofNullable(cursor.parkedAt()).orElse(Instant.EPOCH)));
    }

    /**
     * Lets a parked aggregate be projected again, from the event that failed; by one {@code UpdateItem} request. Call {@link
     * #advance(String)} then.
     *
     * @param id the aggregate, not empty
     * @return false if it is not parked
     * @throws OutcomeUnknownException if no answer came: repeat the call
     */
    public boolean release(String id) {
        return cursors.release(requireId(id));
    }

    private static String requireId(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id must not be empty.");
        }
        return id;
    }

    /** Names the projection. */
    @Override
    public String toString() {
        return "Projector[" + name + "]";
    }
}
