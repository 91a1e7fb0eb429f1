package dev.singlet.sample.shop.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A minute passes with every look at it, so that every run prints the same times. */
final class TourClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-01T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        Instant seen = now;
        now = now.plus(Duration.ofMinutes(1));
        return seen;
    }
}
