package dev.singlet.runtime;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/** The library's own retries of one operation: bounded in number and in time, with full jitter between them. */
final class Retries {

    private static final int LONGEST_DOUBLING = 30;

    private final TableOptions options;
    private final Transport transport;
    private final LongSupplier nanoTime;
    private long start;
    private int attempts = 1;

    Retries(TableContext table) {
        this(table.options(), table.transport(), System::nanoTime);
    }

    Retries(TableOptions options, Transport transport, LongSupplier nanoTime) {
        this.options = options;
        this.transport = transport;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Waits before the next attempt.
     *
     * @return false if there must be none: the bounds are reached, or the thread has been interrupted
     */
    CompletableFuture<Boolean> next() {
        if (attempts >= options.maxAttempts()) {
            return CompletableFuture.completedFuture(false);
        }
        long pause = pauseNanos();
        if (nanoTime.getAsLong() - start + pause > options.retryDeadline().toNanos()) {
            return CompletableFuture.completedFuture(false);
        }
        attempts++;
        return transport.pause(Duration.ofNanos(pause));
    }

    /** Starts the number of attempts and the time anew, as something was achieved. */
    void progressed() {
        attempts = 1;
        start = nanoTime.getAsLong();
    }

    private long pauseNanos() {
        long base = options.baseBackoff().toNanos();
        int doublings = Math.min(attempts - 1, LONGEST_DOUBLING);
        long longest = options.maxBackoff().toNanos();
        long bound = base > (longest >> doublings) ? longest : base << doublings;
        return ThreadLocalRandom.current().nextLong(bound + 1);
    }
}
