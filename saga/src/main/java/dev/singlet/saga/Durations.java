package dev.singlet.saga;

import java.time.Duration;
import java.util.Objects;

/** The ranges of durations that are given as arguments. */
final class Durations {

    static final Duration MILLISECOND = Duration.ofMillis(1);

    private Durations() {}

    static Duration require(String argument, Duration value, Duration least, Duration most) {
        Objects.requireNonNull(value, argument);
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(argument + " is not within " + least + " to " + most + ": " + value);
        }
        return value;
    }
}
