package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import dev.singlet.saga.StepDefinition.Results;
import java.time.Duration;

/**
 * Defines a saga up to its pivot: steps that are undone in reverse order if one of them fails. Not for use by several
 * threads.
 *
 * @param <D> the data of the saga
 */
public final class SagaBuilder<D> {

    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(3650);

    private final StepList<D> steps;

    SagaBuilder(String name, DocumentCodec<D> data) {
        this.steps = new StepList<>(name, data);
    }

    /**
     * Sets how long after its start the saga turns back if its pivot, or without one its last step, is not done. A step
     * that is being called then is not cut short. By default a saga goes on for as long as its steps may be repeated.
     *
     * @param timeout 1 millisecond to 3650 days
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SagaBuilder<D> timeout(Duration timeout) {
        steps.timeout(Durations.require("timeout", timeout, Durations.MILLISECOND, LONGEST_TIMEOUT));
        return this;
    }

    /**
     * Adds a step with a result.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}, that no other step of the saga has
     * @param codec the generated codec of the result
     * @param <R> the result
     * @return the builder of the step
     * @throws IllegalArgumentException if the name has another form
     */
    public <R> StepBuilder<D, R, UndoChoice<D, R, SagaBuilder<D>>> step(String name, DocumentCodec<R> codec) {
        return step(StepKey.of(name, codec));
    }

    /**
     * Adds a step with a result that later steps can ask for.
     *
     * @param key name and type of the result
     * @param <R> the result
     * @return the builder of the step
     */
    public <R> StepBuilder<D, R, UndoChoice<D, R, SagaBuilder<D>>> step(StepKey<R> key) {
        return new StepBuilder<>(
                key.name(), Results.by(key.codec()), RetryPolicy.standard(), step -> new UndoChoice<>(step, this::add));
    }

    /**
     * Adds a step without a result.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}, that no other step of the saga has
     * @return the builder of the step
     * @throws IllegalArgumentException if the name has another form
     */
    public EffectBuilder<D, UndoChoice<D, NoResult, SagaBuilder<D>>> step(String name) {
        return new EffectBuilder<>(name, RetryPolicy.standard(), step -> new UndoChoice<>(step, this::add));
    }

    /**
     * Adds the pivot, with a result: once it is done, the saga never turns back.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}, that no other step of the saga has
     * @param codec the generated codec of the result
     * @param <R> the result
     * @return the builder of the step
     * @throws IllegalArgumentException if the name has another form
     */
    public <R> StepBuilder<D, R, UndoChoice<D, R, ForwardBuilder<D>>> pivot(String name, DocumentCodec<R> codec) {
        return pivot(StepKey.of(name, codec));
    }

    /**
     * Adds the pivot, with a result that later steps can ask for: once it is done, the saga never turns back.
     *
     * @param key name and type of the result
     * @param <R> the result
     * @return the builder of the step
     */
    public <R> StepBuilder<D, R, UndoChoice<D, R, ForwardBuilder<D>>> pivot(StepKey<R> key) {
        return new StepBuilder<>(
                key.name(),
                Results.by(key.codec()),
                RetryPolicy.standard(),
                step -> new UndoChoice<>(step, this::addPivot));
    }

    /**
     * Adds the pivot, without a result: once it is done, the saga never turns back.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}, that no other step of the saga has
     * @return the builder of the step
     * @throws IllegalArgumentException if the name has another form
     */
    public EffectBuilder<D, UndoChoice<D, NoResult, ForwardBuilder<D>>> pivot(String name) {
        return new EffectBuilder<>(name, RetryPolicy.standard(), step -> new UndoChoice<>(step, this::addPivot));
    }

    /**
     * Ends the definition of a saga without a pivot, which can turn back until its last step is done.
     *
     * @return the definition
     * @throws IllegalStateException if there is no step
     */
    public SagaDefinition<D> build() {
        return steps.build();
    }

    private SagaBuilder<D> add(StepDefinition<D, ?> step) {
        steps.add(step);
        return this;
    }

    private ForwardBuilder<D> addPivot(StepDefinition<D, ?> step) {
        steps.addPivot(step);
        return new ForwardBuilder<>(steps);
    }
}
