package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FanOutTest {

    @Test
    void oneUsesTheThreadOfTheCaller() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        Futures.await(new FanOut(0, () -> note(threads)).run());
        assertEquals(Set.of(), threads);
        Futures.await(new FanOut(1, () -> note(threads)).run());
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void severalRunAtTheSameTimeAndHaveEndedAfterwards() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CyclicBarrier allAreHere = new CyclicBarrier(3);

        Futures.await(new FanOut(3, () -> {
                    await(allAreHere);
                    return note(threads);
                })
                .run());

        assertEquals(3, threads.size());
        assertTrue(threads.remove(Thread.currentThread()));
        assertTrue(threads.stream().allMatch(Thread::isDaemon));
        assertTrue(threads.stream().noneMatch(Thread::isAlive));
    }

    @Test
    void aFailureOfAnyIsTheFailureOfAll() {
        IllegalStateException failure = new IllegalStateException("one of three");
        AtomicInteger calls = new AtomicInteger();

        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> Futures.await(new FanOut(3, () -> {
                                    if (calls.incrementAndGet() == 2) {
                                        throw failure;
                                    }
                                    return CompletableFuture.completedFuture(null);
                                })
                                .run())));
        assertEquals(3, calls.get());
    }

    @Test
    void anInterruptOfTheCallerReachesAllAndIsKept() {
        Thread caller = Thread.currentThread();
        AtomicInteger interrupted = new AtomicInteger();

        Futures.await(new FanOut(3, () -> {
                    if (Thread.currentThread() == caller) {
                        caller.interrupt();
                    } else {
                        assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
                        interrupted.incrementAndGet();
                    }
                    return CompletableFuture.completedFuture(null);
                })
                .run());

        assertTrue(Thread.interrupted());
        assertEquals(2, interrupted.get());
    }

    @Test
    void theStartedStopIfTheSystemHasNoThreadForAllOfThem() {
        OutOfMemoryError exhausted = new OutOfMemoryError("simulated: unable to create native thread");
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Thread caller = Thread.currentThread();
        AtomicInteger interrupted = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();

        CompletableFuture<Void> all = new FanOut(
                        4,
                        () -> {
                            assertNotSame(caller, Thread.currentThread());
                            assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
                            // Ends only once the caller waits for it.
                            while (caller.getState() != Thread.State.WAITING && !over.get()) {
                                Thread.onSpinWait();
                            }
                            interrupted.incrementAndGet();
                            return CompletableFuture.completedFuture(null);
                        },
                        new ThreadsThatRunOut(2, exhausted, threads))
                .run();

        boolean allEnded = threads.stream().noneMatch(Thread::isAlive);
        over.set(true);
        assertSame(exhausted, assertThrows(OutOfMemoryError.class, () -> Futures.await(all)));
        assertEquals(2, threads.size());
        assertTrue(allEnded);
        assertEquals(2, interrupted.get());
    }

    private static CompletableFuture<Void> note(Set<Thread> threads) {
        threads.add(Thread.currentThread());
        return CompletableFuture.completedFuture(null);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
