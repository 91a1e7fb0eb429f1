package dev.singlet.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How often a call is made again after a failure that is not declared, and when. A call that was made when its worker
 * ended counts like one that failed. Immutable; each method returns another policy.
 *
 * <p>Before the n-th repetition the saga waits a random time up to {@code base * 2^(n-1)}, but no longer than
 * {@code max} (full jitter). A wait longer than {@link SagaOptions.Builder#sleepUpTo} is spent in the table, not in the
 * worker.
 */
public final class RetryPolicy {

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST_ATTEMPTS = 1_000_000;
    private static final RetryPolicy STANDARD =
            new RetryPolicy(5, Duration.ofMillis(200), Duration.ofSeconds(30), Duration.ofMinutes(10));
    private static final RetryPolicy PATIENT =
            new RetryPolicy(20, Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofDays(1));

    private final int attempts;
    private final Duration base;
    private final Duration max;
    private final Duration within;

    private RetryPolicy(int attempts, Duration base, Duration max, Duration within) {
        this.attempts = attempts;
        this.base = base;
        this.max = max;
        this.within = within;
    }

    /**
     * Returns the default of steps that can be undone: 5 attempts within 10 minutes, with pauses of up to 200
     * milliseconds at first and 30 seconds at last.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the default of what has to succeed, an undo and a step after the pivot: 20 attempts within a day, with
     * pauses of up to 1 second at first and 10 minutes at last.
     *
     * @return the policy
     */
    public static RetryPolicy patient() {
        return PATIENT;
    }

    /**
     * Returns a policy of a single attempt.
     *
     * @return the policy
     */
    public static RetryPolicy never() {
        return STANDARD.attempts(1);
    }

    /**
     * Returns this policy with another number of attempts.
     *
     * @param attempts the most calls, the first included: 1 to 1,000,000
     * @return the policy
     * @throws IllegalArgumentException if it is out of range
     */
    public RetryPolicy attempts(int attempts) {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("attempts is not within 1 to " + MOST_ATTEMPTS + ": " + attempts);
        }
        return new RetryPolicy(attempts, base, max, within);
    }

    /**
     * Returns this policy with other pauses.
     *
     * @param base the longest pause before the first repetition, 1 millisecond to 365 days
     * @param max the longest pause before any, not less than {@code base} and at most 365 days
     * @return the policy
     * @throws IllegalArgumentException if one is out of range
     */
    public RetryPolicy backoff(Duration base, Duration max) {
        Durations.require("base", base, Durations.MILLISECOND, LONGEST);
        Durations.require("max", max, base, LONGEST);
        return new RetryPolicy(attempts, base, max, within);
    }

    /**
     * Returns this policy with another deadline: no attempt starts later than this after the first one.
     *
     * @param within 1 millisecond to 365 days
     * @return the policy
     * @throws IllegalArgumentException if it is out of range
     */
    public RetryPolicy within(Duration within) {
        return new RetryPolicy(
                attempts, base, max, Durations.require("within", within, Durations.MILLISECOND, LONGEST));
    }

    /** Whether one more attempt may be made at a time. */
    boolean allows(int made, Instant first, Instant at) {
        return made < attempts && !at.isAfter(first.plus(within));
    }

    /** A random pause after a number of attempts. */
    Duration pause(int made, RandomGenerator random) {
        long cap = max.toMillis();
        long bound = base.toMillis();
        for (int doubled = 1; doubled < made && bound < cap; doubled++) {
            bound *= 2;
        }
        return Duration.ofMillis(random.nextLong(Math.min(bound, cap) + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RetryPolicy policy
                && attempts == policy.attempts
                && base.equals(policy.base)
                && max.equals(policy.max)
                && within.equals(policy.within);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempts, base, max, within);
    }

    @Override
    public String toString() {
        return "RetryPolicy[attempts=" + attempts + ", base=" + base + ", max=" + max + ", within=" + within + "]";
    }
}
