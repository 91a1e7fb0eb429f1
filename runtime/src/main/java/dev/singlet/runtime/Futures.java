package dev.singlet.runtime;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** What futures lack: loops that need no stack, and failures as they were thrown. */
final class Futures {

    private Futures() {}

    /**
     * Waits for a result. Does not wait at all if a synchronous client has given it.
     *
     * @throws RuntimeException the failure, as it was thrown
     */
    static <R> R await(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            throw unchecked(failure(wrapped));
        }
    }

    /** The failure itself, out of the wrappings that futures put around it. */
    static Throwable failure(Throwable wrapped) {
        Throwable failure = wrapped;
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** The same result, whose failure is not wrapped for those who are told of it. */
    static <R> CompletableFuture<R> bare(CompletableFuture<R> future) {
        if (future.isDone() && !future.isCompletedExceptionally()) {
            return future;
        }
        CompletableFuture<R> bare = new CompletableFuture<>();
        var unused = future.whenComplete((value, failure) -> {
            if (failure == null) {
                bare.complete(value);
            } else {
                bare.completeExceptionally(failure(failure));
            }
        });
        return bare;
    }

    /** A failure to be thrown; only unchecked ones occur. */
    static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    /** Starts something that may also fail at once. */
    static <R> CompletableFuture<R> start(Supplier<CompletableFuture<R>> start) {
        try {
            return start.get();
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /**
     * Sends a request until it succeeds.
     *
     * @param request sends it once
     * @param again decides after a failure: true to send it again, false to fail with this failure; it may throw
     *     another one
     */
    static <R> CompletableFuture<R> retry(
            Supplier<CompletableFuture<R>> request, Function<Throwable, CompletableFuture<Boolean>> again) {
        return repeat(() -> start(request).thenApply(Optional::of).exceptionallyCompose(wrapped -> {
            Throwable failure = failure(wrapped);
            return again.apply(failure).thenApply(isWorthIt -> {
                if (!isWorthIt) {
                    throw unchecked(failure);
                }
                return Optional.empty();
            });
        }));
    }

    /** Does something, one after the other, as long as a condition holds. */
    static CompletableFuture<Void> loop(BooleanSupplier condition, Supplier<? extends CompletableFuture<?>> body) {
        return Futures.<Boolean>repeat(() -> condition.getAsBoolean()
                        ? body.get().thenApply(done -> Optional.empty())
                        : CompletableFuture.completedFuture(Optional.of(true)))
                .thenAccept(done -> {});
    }

    /** Repeats a step until it has a result. */
    static <R> CompletableFuture<R> repeat(Supplier<CompletableFuture<Optional<R>>> step) {
        CompletableFuture<R> result = new CompletableFuture<>();
        repeat(step, result);
        return result;
    }

    // Steps that are complete at once, as all of a synchronous client are, follow each other in a loop: to chain them
    // would need a stack as deep as there are pages.
    private static <R> void repeat(Supplier<CompletableFuture<Optional<R>>> step, CompletableFuture<R> result) {
        try {
            while (true) {
                CompletableFuture<Optional<R>> next = step.get();
                if (!next.isDone()) {
                    var unused = next.whenComplete((value, failure) -> {
                        if (failure != null) {
                            result.completeExceptionally(failure(failure));
                        } else if (value.isPresent()) {
                            result.complete(value.get());
                        } else {
                            repeat(step, result);
                        }
                    });
                    return;
                }
                Optional<R> value = next.join();
                if (value.isPresent()) {
                    result.complete(value.get());
                    return;
                }
            }
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure(failure));
        }
    }
}
