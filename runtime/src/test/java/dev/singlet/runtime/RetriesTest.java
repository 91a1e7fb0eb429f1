package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TableOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class RetriesTest {

    private static final Duration SHORT = Duration.ofNanos(1);

    /** Only waits; nothing is sent. */
    private static final Transport TRANSPORT = new BlockingTransport(new DynamoDbClient() {
        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    });

    @Test
    void endsAfterTheAttempts() {
        Retries retries = retries(TableOptions.builder().maxAttempts(3).backoff(SHORT, SHORT));

        assertTrue(isWorthIt(retries));
        assertTrue(isWorthIt(retries));
        assertFalse(isWorthIt(retries));
        assertFalse(isWorthIt(retries));
        retries.progressed();
        assertTrue(isWorthIt(retries));
    }

    @Test
    void oneAttemptMeansNoRetry() {
        assertFalse(isWorthIt(retries(TableOptions.builder().maxAttempts(1))));
    }

    @Test
    void endsAtTheDeadline() {
        Retries retries = retries(
                TableOptions.builder().maxAttempts(100).backoff(SHORT, SHORT).retryDeadline(SHORT));

        assertFalse(isWorthIt(retries));
    }

    @Test
    void anInterruptedThreadRetriesNoMore() {
        Retries retries = retries(TableOptions.builder());

        Thread.currentThread().interrupt();
        assertFalse(isWorthIt(retries));
        assertEquals(true, Thread.interrupted());
    }

    @Test
    void thePausesOfManyAttemptsDoNotOverflow() {
        Retries retries = retries(TableOptions.builder().maxAttempts(100).backoff(SHORT, Duration.ofNanos(1000)));

        for (int attempt = 1; attempt < 100; attempt++) {
            assertTrue(isWorthIt(retries));
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
                TRANSPORT,
                now::get);

        assertTrue(isWorthIt(retries));
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertFalse(isWorthIt(retries));
        retries.progressed();
        assertTrue(isWorthIt(retries));
    }

    private static Retries retries(TableOptions.Builder options) {
        return new Retries(options.build(), TRANSPORT, System::nanoTime);
    }

    private static boolean isWorthIt(Retries retries) {
        return Futures.await(retries.next());
    }
}
