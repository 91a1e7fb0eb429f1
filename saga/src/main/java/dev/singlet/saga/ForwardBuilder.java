package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import dev.singlet.saga.StepDefinition.Results;

/**
 * Defines the steps behind the pivot. They are repeated until they are done and never undone; when one may not be
 * repeated any more, or throws what it declares, the saga is {@link SagaStatus#STUCK}. Not for use by several threads.
 *
 * @param <D> the data of the saga
 */
public final class ForwardBuilder<D> {

    private final StepList<D> steps;

    ForwardBuilder(StepList<D> steps) {
        this.steps = steps;
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
    public <R> StepBuilder<D, R, ForwardBuilder<D>> step(String name, DocumentCodec<R> codec) {
        return step(StepKey.of(name, codec));
    }

    /**
     * Adds a step with a result that later steps can ask for.
     *
     * @param key name and type of the result
     * @param <R> the result
     * @return the builder of the step
     */
    public <R> StepBuilder<D, R, ForwardBuilder<D>> step(StepKey<R> key) {
        return new StepBuilder<>(key.name(), Results.by(key.codec()), RetryPolicy.patient(), this::add);
    }

    /**
     * Adds a step without a result.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}, that no other step of the saga has
     * @return the builder of the step
     * @throws IllegalArgumentException if the name has another form
     */
    public EffectBuilder<D, ForwardBuilder<D>> step(String name) {
        return new EffectBuilder<>(name, RetryPolicy.patient(), this::add);
    }

    /**
     * Ends the definition.
     *
     * @return the definition
     */
    public SagaDefinition<D> build() {
        return steps.build();
    }

    private ForwardBuilder<D> add(StepDefinition<D, ?> step) {
        steps.add(step);
        return this;
    }
}
