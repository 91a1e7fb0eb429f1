package dev.singlet.saga;

import dev.singlet.saga.StepBuilder.StepTraits;
import dev.singlet.saga.StepDefinition.Results;
import java.util.Objects;
import java.util.function.Function;

/**
 * Defines a step without a result; otherwise as {@link StepBuilder}.
 *
 * @param <D> the data of the saga
 * @param <N> what comes next
 */
public final class EffectBuilder<D, N> {

    private final StepTraits traits;
    private final Function<StepDefinition<D, NoResult>, N> next;

    EffectBuilder(String name, RetryPolicy retry, Function<StepDefinition<D, NoResult>, N> next) {
        this.traits = new StepTraits(Names.require("name", name), retry);
        this.next = next;
    }

    /**
     * Declares business failures: exceptions, subclasses included, that the step throws only if the call certainly had no
     * effect. They are never repeated. Causes are not looked at.
     *
     * @param failures the classes, besides those given before
     * @return this builder
     * @throws IllegalArgumentException if one is {@code Exception}, {@code RuntimeException} or
     *     {@code InterruptedException}, which say nothing of the kind
     */
    @SafeVarargs
    public final EffectBuilder<D, N> failsWith(Class<? extends Exception>... failures) {
        traits.failsWith(failures);
        return this;
    }

    /**
     * Sets when the step is called again after any other failure. By default {@link RetryPolicy#standard}, and behind the
     * pivot {@link RetryPolicy#patient}.
     *
     * @param policy the policy
     * @return this builder
     */
    public EffectBuilder<D, N> retry(RetryPolicy policy) {
        traits.retry(policy);
        return this;
    }

    /**
     * Sets what the step does.
     *
     * @param effect is called with the same idempotency key until its outcome is known
     * @return what comes next: how the step is undone, or the step behind it
     * @throws IllegalArgumentException if the saga has a step of that name already, or 100 steps
     */
    public N run(StepEffect<D> effect) {
        Objects.requireNonNull(effect, "effect");
        return next.apply(traits.step(Results.none(), context -> {
            effect.run(context);
            return NoResult.NONE;
        }));
    }
}
