package dev.singlet.reliability;

import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.IdGenerator;
import dev.singlet.TableOptions;
import dev.singlet.testing.fault.FaultPlan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** A table with a client that fails as it is told: a synchronous or an asynchronous one. */
abstract class Bench implements AutoCloseable {

    static final int ATTEMPTS = 2;
    static final int SDK_ATTEMPTS = 3;
    static final Duration LONGEST_PAUSE = Duration.ofNanos(1000);
    static final Duration DEADLINE = Duration.ofMinutes(5);

    /** Attempts without pauses, of which there are always enough. */
    static final RetryStrategy RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(SDK_ATTEMPTS)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .circuitBreakerEnabled(false)
            .build();

    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicLong ids = new AtomicLong();

    /** Calls an operation on the table of items. */
    abstract @Nullable Object call(Op op) throws Exception;

    /** Calls an operation on a table that may not exist. */
    abstract @Nullable Object callAbsent(Op op) throws Exception;

    abstract void follow(FaultPlan plan);

    abstract int requests();

    abstract void resetHttp();

    /** Ends all faults, counts requests from 0, and gives the same ids again. */
    final void reset() {
        resetHttp();
        ids.set(0);
    }

    @Override
    public abstract void close();

    final String nextToken() {
        return "token-" + hashCode() + "-" + tokens.getAndIncrement();
    }

    final void configure(TableOptions.Builder options, String name) {
        options.tableName(name)
                .clock(() -> Base.NOW)
                .idGenerator(new Ids(ids))
                .maxAttempts(ATTEMPTS)
                .retryDeadline(DEADLINE)
                .backoff(Duration.ofNanos(1), LONGEST_PAUSE)
                .batchConcurrency(1)
                .cursorCodec(CursorCodec.signed(
                        CursorKey.of("k1", "Not so secret as others, but long".getBytes(StandardCharsets.UTF_8))));
    }

    private record Ids(AtomicLong ids) implements IdGenerator {

        @Override
        public UUID random() {
            return new UUID(1, ids.getAndIncrement());
        }

        @Override
        public UUID timeOrdered(Instant time) {
            return random();
        }
    }
}
