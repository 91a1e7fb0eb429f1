package dev.singlet.eventsourcing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The pauses between the attempts at one thing: bounded in number, with full jitter. Not for use by several threads. */
final class Pauses {

    private static final int LONGEST_DOUBLING = 30;

    private final int attempts;
    private final long baseNanos;
    private final long maxNanos;
    private final Sleeper sleeper;
    private int made = 1;

    Pauses(int attempts, Duration base, Duration max, Sleeper sleeper) {
        this.attempts = attempts;
        this.baseNanos = base.toNanos();
        this.maxNanos = max.toNanos();
        this.sleeper = sleeper;
    }

    /**
     * Waits before the next attempt.
     *
     * @return false if there must be none: there have been enough, or the thread was interrupted
     */
    boolean next() {
        if (made >= attempts) {
            return false;
        }
        int doublings = Math.min(made - 1, LONGEST_DOUBLING);
        long longest = baseNanos > (maxNanos >> doublings) ? maxNanos : baseNanos << doublings;
        made++;
        try {
            sleeper.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest + 1)));
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
