package dev.singlet.saga;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration time) throws InterruptedException;
}
