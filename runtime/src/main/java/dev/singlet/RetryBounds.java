package dev.singlet;

import java.time.Duration;
import java.util.Objects;

/** How long and how often the library itself sends a request again, with the ranges of these options. */
record RetryBounds(int maxAttempts, Duration deadline, Duration baseBackoff, Duration maxBackoff) {

    static final RetryBounds STANDARD =
            new RetryBounds(10, Duration.ofSeconds(30), Duration.ofMillis(25), Duration.ofSeconds(2));

    private static final int MOST_ATTEMPTS = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    RetryBounds withMaxAttempts(int attempts) {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("maxAttempts is not within 1 to " + MOST_ATTEMPTS + ": " + attempts);
        }
        return new RetryBounds(attempts, deadline, baseBackoff, maxBackoff);
    }

    RetryBounds withDeadline(Duration retryDeadline) {
        return new RetryBounds(maxAttempts, positive("retryDeadline", retryDeadline), baseBackoff, maxBackoff);
    }

    RetryBounds withBackoff(Duration base, Duration max) {
        positive("base", base);
        positive("max", max);
        if (max.compareTo(base) < 0) {
            throw new IllegalArgumentException("max is less than base: " + max + " < " + base);
        }
        return new RetryBounds(maxAttempts, deadline, base, max);
    }

    private static Duration positive(String option, Duration duration) {
        Objects.requireNonNull(duration, option);
        if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(option + " is not positive, or longer than an hour: " + duration);
        }
        return duration;
    }
}
