package dev.singlet.runtime;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/** The library's own retries of one operation: bounded in number and in time, with full jitter between them. */
final class Retries {

    private static final int LONGEST_DOUBLING = 30;

    private final TableOptions options;
    private final LongSupplier nanoTime;
    private long start;
    private int attempts = 1;

    Retries(TableOptions options) {
        this(options, System::nanoTime);
    }

    Retries(TableOptions options, LongSupplier nanoTime) {
        this.options = options;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Waits before the next attempt.
     *
     * @return false if there must be none: the bounds are reached, or the thread has been interrupted
     */
    boolean next() {
        if (attempts >= options.maxAttempts()) {
            return false;
        }
        long pause = pauseNanos();
        if (nanoTime.getAsLong() - start + pause > options.retryDeadline().toNanos()) {
            return false;
        }
        attempts++;
        return slept(pause);
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

    private static boolean slept(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis(), (int) (nanos % 1_000_000));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
