package dev.singlet.saga;

import dev.singlet.SingletException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The sagas of one definition: starts them, works on them, and lists those that need it.
 *
 * <p>Any number of workers, in any number of programs, may work on the sagas of a definition. A saga is taken by one of
 * them at a time, under a lease. What a worker records is refused once another one has taken the saga. What it <em>calls</em>
 * cannot be: a worker that was held up beyond its lease may call a service at the same time as the one that has taken over.
 * Only the services can make that harmless, by {@link StepContext#idempotencyKey} or {@link StepContext#fence}.
 *
 * <p>Exceptions of the SDK come as they are, as everywhere in Singlet. A saga whose worker met one is due again when the
 * lease is over.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param <D> the data of the sagas
 */
public final class Sagas<D> {

    private final SagaTable table;
    private final SagaDefinition<D> definition;
    private final SagaOptions options;
    private final SagaStore store;

    Sagas(SagaTable table, SagaDefinition<D> definition, SagaOptions options, SagaStore store) {
        this.table = Objects.requireNonNull(table, "table");
        this.definition = Objects.requireNonNull(definition, "definition");
        this.options = options;
        this.store = store;
    }

    /**
     * Returns the sagas of a definition; sends nothing.
     *
     * @param table keeps the sagas
     * @param definition the definition
     * @param <D> the data of the sagas
     * @return the sagas
     */
    public static <D> Sagas<D> of(SagaTable table, SagaDefinition<D> definition) {
        return of(table, definition, options -> {});
    }

    /**
     * Returns the sagas of a definition; sends nothing.
     *
     * @param table keeps the sagas
     * @param definition the definition
     * @param options sets the clock, the lease and all else that is not default
     * @param <D> the data of the sagas
     * @return the sagas
     */
    public static <D> Sagas<D> of(
            SagaTable table, SagaDefinition<D> definition, Consumer<SagaOptions.Builder> options) {
        SagaOptions.Builder builder = SagaOptions.builder();
        options.accept(builder);
        return new Sagas<>(table, definition, builder.build(), new SagaTableStore(table, definition.name()));
    }

    /**
     * Starts a saga by one {@code PutItem} request; calls no step. It is due at once, for {@link #run} or
     * {@link #runOnce}. To start it again with the same identifier and data changes nothing.
     *
     * @param id the identifier, not empty: one that the caller can repeat, such as that of the order or of the message
     *     that is the reason
     * @param data what the steps need to know; kept in the saga's item, which has 400 KB for all
     * @return the saga; if it had been started before, as it is now
     * @throws SagaExistsException if a saga with this identifier was started with other data
     * @throws dev.singlet.InvalidKeyException if no key can be made of the identifier; nothing is sent
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold the data; nothing is sent
     */
    public Saga<D> start(String id, D data) {
        SagaRecord saga = NewSaga.of(definition, options, Names.requireId(id), data, now());
        SagaRecord stored = store.createOrFind(saga);
        if (!StoredForms.same(stored.data(), saga.data())) {
            throw new SagaExistsException(definition.name());
        }
        return new Saga<>(definition, stored);
    }

    /**
     * Reads a saga by one consistent {@code GetItem} request.
     *
     * @param id the identifier
     * @return the saga; empty if there is none, or if it has been forgotten
     */
    public Optional<Saga<D>> find(String id) {
        return store.find(Names.requireId(id)).map(stored -> new Saga<>(definition, stored));
    }

    /**
     * Works on a saga until it is finished or stuck, or has to wait for longer than a worker sleeps. If it is not due,
     * because it waits or another worker has it, nothing is done. Reads it by one consistent {@code GetItem} request, and
     * sends one {@code UpdateItem} request before each call of a step or an undo, and one at the end.
     *
     * @param id the identifier
     * @return the saga as it is now: if it is neither finished nor stuck, {@link Saga#dueAt} tells when to go on
     * @throws SagaNotFoundException if there is none
     * @throws SagaDefinitionMismatchException if it was started by another definition
     * @throws SagaLeaseLostException if another worker took it after this one had begun
     * @throws SagaInterruptedException if the thread was interrupted in a call or a pause
     * @throws dev.singlet.OutcomeUnknownException if answers of DynamoDB were lost again and again; the saga is due
     *     when the lease is over
     */
    public Saga<D> run(String id) {
        SagaRecord stored = get(id);
        return new Saga<>(definition, isDue(stored, now()) ? take(stored) : stored);
    }

    private SagaRecord take(SagaRecord stored) {
        SagaWorker<D> worker = new SagaWorker<>(definition, store, options, stored);
        try {
            return worker.work(null);
        } catch (SagaLeaseLostException lost) {
            if (worker.hasTaken()) {
                throw lost;
            }
            // Another worker was faster: to this one the saga is as one that it has found taken.
            return get(stored.id());
        }
    }

    /**
     * Works on due sagas, those that are due for longest first, one after the other: for a scheduled function. Reads the
     * list by one {@code Query} request for each shard, and each saga as {@link #run} does. The list is an index, which
     * may be behind by moments.
     *
     * <p>A saga that cannot be worked on keeps none of the others from it: the report tells what happened. An {@code
     * Error} that a step throws ends all, and so does an interruption of the thread.
     *
     * @param max the most sagas to work on, at least 1
     * @param until when to stop, by the clock of the options. No call of a step starts at or after that time; one that is
     *     under way ends. Leave as much time as the longest call takes
     * @return what was done
     * @throws IllegalArgumentException if {@code max} is less than 1
     * @throws SagaInterruptedException if the thread was interrupted in a call or a pause
     */
    public RunReport runOnce(int max, Instant until) {
        if (max < 1) {
            throw new IllegalArgumentException("max is less than 1: " + max);
        }
        Instant end = until.truncatedTo(ChronoUnit.MILLIS);
        RunTally tally = new RunTally();
        DueSagas due = dueSagas();
        while (due.hasNext()) {
            // An interrupted thread can send nothing any more.
            if (tally.worked() == max
                    || !now().isBefore(end)
                    || Thread.currentThread().isInterrupted()) {
                return tally.report(true);
            }
            workOn(due.next(), end, tally);
        }
        return tally.report(false);
    }

    private void workOn(SagaSummary due, Instant until, RunTally tally) {
        if (!due.definitionHash().equals(definition.hash())) {
            tally.mismatched(due.id());
            return;
        }
        try {
            Optional<SagaRecord> stored = store.find(due.id());
            if (stored.isPresent() && isDue(stored.get(), now())) {
                tally.ended(new SagaWorker<>(definition, store, options, checked(stored.get()))
                        .work(until)
                        .status());
            }
        } catch (SagaLeaseLostException lost) {
            tally.lost();
        } catch (SagaInterruptedException interrupted) {
            throw interrupted;
        } catch (SingletException | SdkException failure) {
            tally.failed(due.id(), failure);
        }
    }

    /**
     * Returns the sagas that a worker may take now, by {@code Query} requests for each shard as the stream is consumed.
     *
     * @return a lazy stream, those that are due for longest first; sagas of other definitions of this name included
     */
    public Stream<SagaSummary> due() {
        return Stream.of(this)
                .flatMap(sagas -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(sagas.dueSagas(), Spliterator.ORDERED), false));
    }

    /**
     * Returns the sagas that need a person, by {@code Query} requests as the stream is consumed.
     *
     * @return a lazy stream, those that are stuck for longest first; sagas of other definitions of this name included
     */
    public Stream<SagaSummary> stuck() {
        return table.sagas().stuck(definition.name()).as(SagaSummaryProjection.INSTANCE).stream();
    }

    /**
     * Lets a saga that is stuck try the call again that it is stuck at, with the same idempotency key and with all its
     * attempts: after the cause has been mended. It is due at once. If its time was over, it gets the same time again.
     * One consistent {@code GetItem} and one {@code UpdateItem} request.
     *
     * @param id the identifier
     * @return the saga, which nobody has worked on yet
     * @throws SagaNotFoundException if there is none
     * @throws SagaStateException if it is not stuck
     * @throws SagaDefinitionMismatchException if it was started by another definition
     * @throws SagaLeaseLostException if somebody else has written it meanwhile
     */
    public Saga<D> retry(String id) {
        SagaRecord stored = requireStuck(id);
        SagaProgress progress = new SagaProgress(definition, stored);
        progress.retry(now());
        return release(stored, progress);
    }

    /**
     * Lets a saga that is stuck go back without the call that it is stuck at: a person vouches that the step has no effect
     * any more, since it was undone by hand, or never had one. It is for an undo that does not succeed, and for a pivot
     * that has no undo and whose outcome is unknown. The saga is due at once, for the steps before. One consistent {@code
     * GetItem} and one {@code UpdateItem} request.
     *
     * @param id the identifier
     * @return the saga, which nobody has worked on yet
     * @throws SagaNotFoundException if there is none
     * @throws SagaStateException if it is not stuck, or is stuck behind its pivot, from where nothing leads back
     * @throws SagaDefinitionMismatchException if it was started by another definition
     * @throws SagaLeaseLostException if somebody else has written it meanwhile
     */
    public Saga<D> markUndone(String id) {
        SagaRecord stored = requireStuck(id);
        SagaProgress progress = new SagaProgress(definition, stored);
        if (!progress.vouchForUndo()) {
            throw new SagaStateException(
                    definition.name(), stored.status(), "its pivot is done, and nothing leads back from there.");
        }
        return release(stored, progress);
    }

    private SagaRecord requireStuck(String id) {
        SagaRecord stored = get(id);
        if (stored.status() != SagaStatus.STUCK) {
            throw new SagaStateException(definition.name(), stored.status(), "this is for those that are STUCK.");
        }
        return stored;
    }

    private Saga<D> release(SagaRecord stored, SagaProgress progress) {
        String operator = UUID.randomUUID().toString();
        Instant now = now();
        return new Saga<>(
                definition, store.write(stored, progress.applyTo(stored, operator, stored.fence(), now, now, null)));
    }

    private SagaRecord get(String id) {
        return checked(store.find(Names.requireId(id)).orElseThrow(() -> new SagaNotFoundException(definition.name())));
    }

    private SagaRecord checked(SagaRecord stored) {
        if (!stored.definitionHash().equals(definition.hash())) {
            throw new SagaDefinitionMismatchException(definition.name(), stored.definitionHash(), definition.hash());
        }
        return stored;
    }

    private static boolean isDue(SagaRecord stored, Instant now) {
        return stored.dueAt() != null && !stored.dueAt().isAfter(now);
    }

    private DueSagas dueSagas() {
        return new DueSagas(table, definition.name(), options.shards(), now());
    }

    private Instant now() {
        return options.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Names the definition. */
    @Override
    public String toString() {
        return "Sagas[" + definition.name() + "]";
    }
}
