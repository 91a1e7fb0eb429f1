package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Does something several times at once, in the caller's thread and in daemon threads that have ended when it is done.
 * Single use.
 *
 * @param times how many times, 0 or more
 * @param body gives futures that are complete
 */
record FanOut(int times, Supplier<CompletableFuture<Void>> body) {

    CompletableFuture<Void> run() {
        CompletableFuture<?>[] results = new CompletableFuture<?>[times];
        List<Thread> helpers = new ArrayList<>();
        for (int index = 1; index < times; index++) {
            int helper = index;
            Thread thread = new Thread(() -> results[helper] = Futures.start(body), "singlet-batch-" + helper);
            thread.setDaemon(true);
            thread.start();
            helpers.add(thread);
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
