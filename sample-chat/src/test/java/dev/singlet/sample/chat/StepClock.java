package dev.singlet.sample.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock for tests, which moves when it is told to. */
public final class StepClock implements InstantSource {

    private Instant now;

    public StepClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Moves on by a second and returns the new time. */
    public synchronized Instant tick() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }
}
