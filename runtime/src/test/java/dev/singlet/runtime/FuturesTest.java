package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FuturesTest {

    /** More than any stack has frames for. */
    private static final int MANY = 1_000_000;

    @Test
    void stepsThatAreCompleteNeedNoStack() {
        AtomicInteger steps = new AtomicInteger();

        Futures.await(Futures.loop(
                () -> steps.get() < MANY, () -> CompletableFuture.completedFuture(steps.incrementAndGet())));

        assertEquals(MANY, steps.get());
    }

    @Test
    void stepsThatAreNotCompleteFollowEachOther() {
        AtomicInteger steps = new AtomicInteger();

        int result = Futures.await(Futures.repeat(() -> CompletableFuture.supplyAsync(
                () -> steps.incrementAndGet() < 10_000 ? Optional.<Integer>empty() : Optional.of(steps.get()))));

        assertEquals(10_000, result);
    }

    @Test
    void aFailureComesAsItWasThrown() {
        IllegalStateException failure = new IllegalStateException("closed");
        CompletableFuture<Integer> failed =
                CompletableFuture.<Integer>failedFuture(failure).thenApply(value -> value + 1);

        assertSame(failure, assertThrows(IllegalStateException.class, () -> Futures.await(failed)));
        assertSame(failure, told(Futures.bare(failed)));
        CompletableFuture<Integer> pending = new CompletableFuture<>();
        CompletableFuture<Integer> bare = Futures.bare(pending.thenApply(value -> value + 1));
        pending.completeExceptionally(failure);
        assertSame(failure, told(bare));
        assertSame(failure, told(Futures.repeat(() -> failed.thenApply(Optional::of))));
        assertSame(failure, told(Futures.repeat(() -> {
            throw failure;
        })));
        assertSame(failure, told(Futures.start(() -> {
            throw failure;
        })));
    }

    @Test
    void anErrorStaysAnError() {
        AssertionError error = new AssertionError("broken");

        assertSame(
                error, assertThrows(AssertionError.class, () -> Futures.await(CompletableFuture.failedFuture(error))));
    }

    @Test
    void retriesAsLongAsTheFailureIsWorthIt() {
        List<String> failures = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();

        int result = Futures.await(Futures.retry(
                () -> attempts.incrementAndGet() < 3
                        ? CompletableFuture.failedFuture(new CompletionException(new IllegalStateException("again")))
                        : CompletableFuture.completedFuture(attempts.get()),
                failure -> {
                    failures.add(failure.getClass().getSimpleName());
                    return CompletableFuture.completedFuture(true);
                }));

        assertEquals(3, result);
        assertEquals(List.of("IllegalStateException", "IllegalStateException"), failures);
    }

    @Test
    void aFailureThatIsNotWorthItEndsTheRetries() {
        IllegalStateException failure = new IllegalStateException("no more");

        CompletableFuture<Integer> result = Futures.retry(
                () -> CompletableFuture.failedFuture(failure), any -> CompletableFuture.completedFuture(false));

        assertSame(failure, told(result));
    }

    private static Throwable told(CompletableFuture<?> future) {
        AtomicReference<Throwable> told = new AtomicReference<>(new AssertionError("no failure"));
        var unused = future.whenComplete((value, failure) -> {
            if (failure != null) {
                told.set(failure);
            }
        });
        return Objects.requireNonNull(told.get());
    }
}
