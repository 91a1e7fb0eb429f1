package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.TableOptions;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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

    @Test
    void theDeadlineIncludesItsLastNanosecond() {
        Duration deadline = Duration.ofSeconds(1);
        AtomicLong now = new AtomicLong(-5);
        Retries retries = new Retries(
                TableOptions.builder()
                        .maxAttempts(100)
                        .backoff(SHORT, SHORT)
                        .retryDeadline(deadline)
                        .build(),
                TRANSPORT,
                now::get);

        // A pause is 0 or 1 ns here. Fifty of them hold both.
        now.addAndGet(deadline.toNanos() - 1);
        for (int attempt = 1; attempt <= 50; attempt++) {
            assertTrue(isWorthIt(retries));
        }
        now.addAndGet(2);
        for (int attempt = 1; attempt <= 50; attempt++) {
            assertFalse(isWorthIt(retries));
        }
    }

    @Test
    void pausesAreSpreadFromZeroToABoundThatDoublesUpToTheLongest() {
        Duration base = Duration.ofNanos(3);
        Duration longest = Duration.ofNanos(13);

        assertEquals(
                List.of("0-3", "0-6", "0-12", "0-13", "0-13", "0-13"),
                pauses(base, longest, 6).stream().map(RetriesTest::spread).toList());
        assertEquals(
                List.of("0-3", "0-6", "0-12", "0-12"),
                pauses(base, Duration.ofNanos(12), 4).stream()
                        .map(RetriesTest::spread)
                        .toList());
    }

    /** What the waits before each retry were, of operations enough to hold every length with certainty. */
    private static List<SortedSet<Long>> pauses(Duration base, Duration longest, int retries) {
        List<SortedSet<Long>> pauses = new ArrayList<>();
        for (int retry = 0; retry < retries; retry++) {
            pauses.add(new TreeSet<>());
        }
        TableOptions options = TableOptions.builder()
                .maxAttempts(retries + 1)
                .backoff(base, longest)
                .build();
        for (int operation = 0; operation < 2_000; operation++) {
            AtomicInteger retry = new AtomicInteger();
            Retries one = new Retries(
                    options,
                    recording(pause -> pauses.get(retry.getAndIncrement()).add(pause.toNanos())),
                    () -> 0);
            while (isWorthIt(one)) {
                // Until the attempts are used up.
            }
            assertEquals(retries, retry.get());
        }
        return pauses;
    }

    /** A transport that is only asked to wait, and does not. */
    private static Transport recording(Consumer<Duration> pauses) {
        return (Transport) Proxy.newProxyInstance(
                Transport.class.getClassLoader(), new Class<?>[] {Transport.class}, (proxy, method, arguments) -> {
                    pauses.accept((Duration) arguments[0]);
                    return CompletableFuture.completedFuture(true);
                });
    }

    private static String spread(SortedSet<Long> pauses) {
        return pauses.first() + "-" + pauses.last();
    }

    private static Retries retries(TableOptions.Builder options) {
        return new Retries(options.build(), TRANSPORT, System::nanoTime);
    }

    private static boolean isWorthIt(Retries retries) {
        return Futures.await(retries.next());
    }
}
