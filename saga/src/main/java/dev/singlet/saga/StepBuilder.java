package dev.singlet.saga;

import dev.singlet.saga.StepDefinition.Results;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Defines a step with a result: first how it may fail and be repeated, last what it does.
 *
 * @param <D> the data of the saga
 * @param <R> the result of the step
 * @param <N> what comes next
 */
public final class StepBuilder<D, R, N> {

    private final StepTraits traits;
    private final Results<R> results;
    private final Function<StepDefinition<D, R>, N> next;

    StepBuilder(String name, Results<R> results, RetryPolicy retry, Function<StepDefinition<D, R>, N> next) {
        this.traits = new StepTraits(Names.require("name", name), retry);
        this.results = results;
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
    public final StepBuilder<D, R, N> failsWith(Class<? extends Exception>... failures) {
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
    public StepBuilder<D, R, N> retry(RetryPolicy policy) {
        traits.retry(policy);
        return this;
    }

    /**
     * Sets what the step does.
     *
     * @param action is called with the same idempotency key until its outcome is known
     * @return what comes next: how the step is undone, or the step behind it
     * @throws IllegalArgumentException if the saga has a step of that name already, or 100 steps
     */
    public N run(StepAction<D, R> action) {
        return next.apply(traits.step(results, action));
    }

    /** What is common to steps with and without results. */
    static final class StepTraits {

        private static final Set<Class<? extends Exception>> TOO_WIDE =
                Set.of(Exception.class, RuntimeException.class, InterruptedException.class);

        private final String name;
        private final Set<Class<? extends Exception>> failures = new LinkedHashSet<>();
        private RetryPolicy retry;

        StepTraits(String name, RetryPolicy retry) {
            this.name = name;
            this.retry = retry;
        }

        @SafeVarargs
        final void failsWith(Class<? extends Exception>... more) {
            for (Class<? extends Exception> failure : more) {
                if (TOO_WIDE.contains(Objects.requireNonNull(failure, "failure"))) {
                    throw new IllegalArgumentException(
                            failure.getSimpleName() + " does not say that step " + name + " had no effect.");
                }
                failures.add(failure);
            }
        }

        void retry(RetryPolicy policy) {
            retry = Objects.requireNonNull(policy, "policy");
        }

        <D, R> StepDefinition<D, R> step(Results<R> results, StepAction<D, R> action) {
            return new StepDefinition<>(
                    name,
                    results,
                    Set.copyOf(failures),
                    retry,
                    Objects.requireNonNull(action, "action"),
                    null,
                    RetryPolicy.patient());
        }
    }
}
