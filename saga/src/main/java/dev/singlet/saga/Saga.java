package dev.singlet.saga;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A saga as it was when it was read. Immutable.
 *
 * @param <D> the data of the saga
 */
public final class Saga<D> {

    private final SagaDefinition<D> definition;
    private final SagaRecord stored;

    Saga(SagaDefinition<D> definition, SagaRecord stored) {
        this.definition = definition;
        this.stored = stored;
    }

    /**
     * Returns the identifier.
     *
     * @return what it was started with
     */
    public String id() {
        return stored.id();
    }

    /**
     * Returns the data.
     *
     * @return what it was started with
     * @throws dev.singlet.ItemDecodingException if the saga was started by another definition, with data of another form
     */
    public D data() {
        return definition.data().decode(stored.data().m());
    }

    /**
     * Returns how far it has come.
     *
     * @return the status
     */
    public SagaStatus status() {
        return stored.status();
    }

    /**
     * Returns the step that is called or undone next, or is stuck.
     *
     * @return the name; empty before the saga was first worked on, and when it is finished
     */
    public Optional<String> step() {
        return Optional.ofNullable(stored.step());
    }

    /**
     * Returns its steps.
     *
     * @return all of them, in the order of the definition; unmodifiable
     */
    public List<SagaStep> steps() {
        return stored.steps().stream().map(SagaStep::of).toList();
    }

    /**
     * Returns what a step returned.
     *
     * @param key the key that the step was defined by, or an equal one
     * @param <R> the result of the step
     * @return the result; empty if the step has not succeeded
     * @throws IllegalArgumentException if the definition has no step with that name and that codec
     * @throws dev.singlet.ItemDecodingException if the saga was started by another definition, with results of another
     *     form
     */
    public <R> Optional<R> result(StepKey<R> key) {
        if (definition.placeOf(key) == definition.steps().size()) {
            throw new IllegalArgumentException(
                    "Saga " + definition.name() + " has no step " + key.name() + " with a result of that type.");
        }
        return stored.steps().stream()
                .filter(step -> step.name().equals(key.name()))
                .map(StepRecord::result)
                .filter(Objects::nonNull)
                .map(result -> key.codec().decode(result.m()))
                .findFirst();
    }

    /**
     * Returns why the last call of a step failed, which is why the saga turned back if it did.
     *
     * @return the failure; empty if there was none, or the step is being called again
     */
    public Optional<SagaFailure> failure() {
        return Optional.ofNullable(stored.failure());
    }

    /**
     * Returns why the last call of an undo failed.
     *
     * @return the failure; empty if there was none, or the undo is being called again or succeeded
     */
    public Optional<SagaFailure> undoFailure() {
        return Optional.ofNullable(stored.undoFailure());
    }

    /**
     * Returns when a worker may take it: now, at the end of another worker's lease, or when a call is to be repeated.
     *
     * @return the time; empty if it is finished or stuck
     */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(stored.dueAt());
    }

    /**
     * Returns when it turns back unless its pivot, or without one its last step, is done.
     *
     * @return the time; empty if the definition has no timeout
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(stored.deadline());
    }

    /**
     * Returns when it was started.
     *
     * @return the time, by the clock of the options
     */
    public Instant createdAt() {
        return stored.createdAt();
    }

    /**
     * Returns when it was last written.
     *
     * @return the time, by the clock of the table
     */
    public Instant updatedAt() {
        return stored.updatedAt();
    }

    /** Names definition and status, and neither identifier nor data. */
    @Override
    public String toString() {
        return "Saga[" + definition.name() + ", " + status() + "]";
    }
}
