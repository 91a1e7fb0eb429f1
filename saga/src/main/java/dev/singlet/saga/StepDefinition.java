package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A step of a definition.
 *
 * @param name the name
 * @param results converts what the step returns
 * @param failures the exceptions that say that a call had no effect
 * @param retry when the step is called again
 * @param action what the step does
 * @param compensation how it is undone; null if there is nothing to undo
 * @param undoRetry when the undo is called again
 * @param <D> the data of the saga
 * @param <R> the result of the step
 */
record StepDefinition<D, R>(
        String name,
        Results<R> results,
        Set<Class<? extends Exception>> failures,
        RetryPolicy retry,
        StepAction<D, R> action,
        @Nullable Compensation<D, R> compensation,
        RetryPolicy undoRetry) {

    boolean hasUndo() {
        return compensation != null;
    }

    /** Whether an exception says that the call had no effect. */
    boolean declares(Exception failure) {
        return failures.stream().anyMatch(type -> type.isInstance(failure));
    }

    StepDefinition<D, R> undoneBy(Compensation<D, R> undo, RetryPolicy policy) {
        return new StepDefinition<>(name, results, failures, retry, action, undo, policy);
    }

    @Nullable
    AttributeValue run(CallSite<D> site) throws Exception {
        return results.encode(action.run(site.toRun()));
    }

    void undo(CallSite<D> site) throws Exception {
        if (compensation == null) {
            throw new IllegalStateException("Step " + name + " has no undo.");
        }
        StepRecord stored = site.steps().get(site.index());
        Outcome<R> outcome = stored.uncertain() ? Outcome.unknown() : Outcome.known(results.decode(stored.result()));
        compensation.undo(site.toUndo(), outcome);
    }

    /** What the hash of a definition tells of the step. */
    List<String> form() {
        return List.of(name, results.formHash(), hasUndo() ? "undo" : "no undo");
    }

    /** The stored form of results. */
    interface Results<R> {

        @Nullable
        AttributeValue encode(R result);

        R decode(@Nullable AttributeValue stored);

        String formHash();

        static Results<NoResult> none() {
            return new Results<>() {

                @Override
                public @Nullable AttributeValue encode(NoResult result) {
                    return null;
                }

                @Override
                public NoResult decode(@Nullable AttributeValue stored) {
                    return NoResult.NONE;
                }

                @Override
                public String formHash() {
                    return "none";
                }
            };
        }

        static <R> Results<R> by(DocumentCodec<R> codec) {
            return new Results<>() {

                @Override
                public AttributeValue encode(R result) {
                    return AttributeValue.fromM(codec.encode(result));
                }

                @Override
                public R decode(@Nullable AttributeValue stored) {
                    return codec.decode(stored == null ? Map.of() : stored.m());
                }

                @Override
                public String formHash() {
                    return codec.formHash();
                }
            };
        }
    }
}
