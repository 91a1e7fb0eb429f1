package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/**
 * Does something several times at once, in the caller's thread and in daemon threads that have ended when it is done.
 * Single use.
 *
 * @param times how many times, 0 or more
 * @param body gives futures that are complete
 * @param threads makes the daemon threads
 */
record FanOut(int times, Supplier<CompletableFuture<Void>> body, ThreadFactory threads) {

    FanOut(int times, Supplier<CompletableFuture<Void>> body) {
        this(times, body, new DaemonThreads("singlet-batch-"));
    }

    CompletableFuture<Void> run() {
        CompletableFuture<?>[] results = new CompletableFuture<?>[times];
        List<Thread> helpers = new ArrayList<>();
        try {
            for (int index = 1; index < times; index++) {
                int helper = index;
                Thread thread = threads.newThread(() -> results[helper] = Futures.start(body));
                thread.start();
                helpers.add(thread);
            }
        } catch (RuntimeException | Error failure) {
            // The system has no thread left. The caller is told once those that were started have stopped.
            helpers.forEach(Thread::interrupt);
            join(helpers);
            return CompletableFuture.failedFuture(failure);
        }
        if (times > 0) {
            results[0] = Futures.start(body);
        }
        join(helpers);
        return CompletableFuture.allOf(results);
    }

    // An interrupt of the caller is one of all: what they wait for ends early, and is still waited for, so that nothing
    // goes on behind the caller's back.
    private static void join(List<Thread> helpers) {
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    helpers.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
