package dev.singlet.runtime;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The library's own retries of one operation: bounded in number and in time, with full jitter between them. */
final class Retries {

    private static final int LONGEST_DOUBLING = 30;

    private final TableOptions options;
    private final long start = System.nanoTime();
    private int attempts = 1;

    Retries(TableOptions options) {
        this.options = options;
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
        if (System.nanoTime() - start + pause > options.retryDeadline().toNanos()) {
            return false;
        }
        attempts++;
        return slept(pause);
    }

    /** Starts the number of attempts anew, as something was achieved; the time goes on. */
    void progressed() {
        attempts = 1;
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
