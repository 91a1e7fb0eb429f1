package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Duration SHORT = Duration.ofNanos(1);

    @Test
    void endsAfterTheAttempts() {
        Retries retries = new Retries(
                TableOptions.builder().maxAttempts(3).backoff(SHORT, SHORT).build());

        assertTrue(retries.next());
        assertTrue(retries.next());
        assertFalse(retries.next());
        assertFalse(retries.next());
        retries.progressed();
        assertTrue(retries.next());
    }

    @Test
    void oneAttemptMeansNoRetry() {
        assertFalse(new Retries(TableOptions.builder().maxAttempts(1).build()).next());
    }

    @Test
    void endsAtTheDeadline() {
        Retries retries = new Retries(TableOptions.builder()
                .maxAttempts(100)
                .backoff(SHORT, SHORT)
                .retryDeadline(SHORT)
                .build());

        assertFalse(retries.next());
    }

    @Test
    void anInterruptedThreadRetriesNoMore() {
        Retries retries = new Retries(TableOptions.builder().build());

        Thread.currentThread().interrupt();
        assertFalse(retries.next());
        assertEquals(true, Thread.interrupted());
    }

    @Test
    void thePausesOfManyAttemptsDoNotOverflow() {
        Retries retries = new Retries(TableOptions.builder()
                .maxAttempts(100)
                .backoff(SHORT, Duration.ofNanos(1000))
                .build());

        for (int attempt = 1; attempt < 100; attempt++) {
            assertTrue(retries.next());
        }
    }

    @Test
    void progressStartsTheTimeAnew() {
        AtomicLong now = new AtomicLong();
        Retries retries = new Retries(
                TableOptions.builder()
                        .backoff(SHORT, SHORT)
                        .retryDeadline(Duration.ofSeconds(1))
                        .build(),
                now::get);

        assertTrue(retries.next());
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertFalse(retries.next());
        retries.progressed();
        assertTrue(retries.next());
    }
}
