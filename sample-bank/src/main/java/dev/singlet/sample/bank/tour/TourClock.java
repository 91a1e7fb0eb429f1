package dev.singlet.sample.bank.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time by which sagas are due, which the tour moves on instead of waiting. */
final class TourClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
