package dev.singlet.eventsourcing;

import java.time.Duration;

/** Waits, or pretends to in a test. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration time) throws InterruptedException;
}
