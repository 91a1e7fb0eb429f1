package dev.singlet.sample.chat.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told that a minute has passed, so that every tour shows the same times. */
final class TourClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-01T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void passMinute() {
        now = now.plus(Duration.ofMinutes(1));
    }
}
