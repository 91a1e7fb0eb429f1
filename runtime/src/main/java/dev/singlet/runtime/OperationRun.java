package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OperationStart;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** One operation while it is executed: how its requests are sent, and what the listeners are told when it ends. */
final class OperationRun {

    private static final AwsRequestOverrideConfiguration UNCHANGED =
            AwsRequestOverrideConfiguration.builder().build();

    /** What the listeners are told of an operation. */
    record Subject(Operation operation, Optional<String> entity, Optional<String> index) {

        private record Start(Operation operation, String table, Optional<String> index, Optional<String> entity)
                implements OperationStart {}

        static Subject table(Operation operation) {
            return new Subject(operation, Optional.empty(), Optional.empty());
        }

        static Subject entity(Operation operation, String entity) {
            return new Subject(operation, Optional.of(entity), Optional.empty());
        }

        private OperationStart startOn(TableContext table) {
            return new Start(operation, table.name(), index, entity);
        }
    }

    private final TableContext table;
    private final Subject subject;
    private final long start = System.nanoTime();
    private final AttemptLog attempts = new AttemptLog();
    private final AttemptLog observed = new AttemptLog();
    private final @Nullable RequestLog log;

    private OperationRun(TableContext table, Subject subject) {
        this.table = table;
        this.subject = subject;
        // Without listeners there is nobody to keep a log for.
        this.log = table.options().listeners().isEmpty()
                ? null
                : new RequestLog(
                        new Observers(table.options().listeners(), subject.startOn(table)),
                        table.options().consumedCapacity());
    }

    /**
     * Executes an operation and tells the listeners of its end.
     *
     * @param itemCount how many items the result stands for
     */
    static <R> CompletableFuture<R> execute(
            TableContext table,
            Subject subject,
            ToLongFunction<R> itemCount,
            Function<OperationRun, CompletableFuture<R>> operation) {
        OperationRun run = new OperationRun(table, subject);
        CompletableFuture<R> result = Futures.start(() -> operation.apply(run));
        RequestLog log = run.log;
        if (log == null) {
            return Futures.bare(result);
        }
        return Futures.bare(result.whenComplete((value, failure) -> {
            if (failure == null) {
                run.tellListeners(log, itemCount.applyAsLong(value), null);
            } else {
                run.tellListeners(log, 0, Futures.failure(failure).getClass());
            }
        }));
    }

    /** Sends the requests of the operation. */
    Transport transport() {
        return log == null ? table.transport() : new FollowedTransport(table.transport(), log);
    }

    /** Sends reads by key. */
    Reads reads(ReadMode mode) {
        return reads(mode, observed);
    }

    /**
     * Sends reads by key, beside others.
     *
     * @param attemptsOfRequest follows the attempts
     */
    Reads reads(ReadMode mode, AttemptLog attemptsOfRequest) {
        if (mode != ReadMode.CACHED || table.cache().isEmpty()) {
            return transport();
        }
        Reads reads = new CachedReads(table.cache().get(), attemptsOfRequest);
        return log == null ? reads : new FollowedReads(reads, log);
    }

    /** For requests whose attempts matter to listeners alone; without one, they are spared the cost. */
    AwsRequestOverrideConfiguration observed() {
        return log == null
                ? UNCHANGED
                : AwsRequestOverrideConfiguration.builder()
                        .addPlugin(observed.plugin())
                        .build();
    }

    /** For requests whose outcome depends on the attempts before. */
    AwsRequestOverrideConfiguration followed() {
        return AwsRequestOverrideConfiguration.builder()
                .addPlugin(attempts.plugin())
                .build();
    }

    /** For requests that the SDK must not repeat. */
    AwsRequestOverrideConfiguration once() {
        return once(attempts);
    }

    /** For a request that the SDK must not repeat, and that others go beside. */
    static AwsRequestOverrideConfiguration once(AttemptLog attempts) {
        return AwsRequestOverrideConfiguration.builder()
                .addPlugin(attempts.singleAttemptPlugin())
                .build();
    }

    /** Follows the attempts of one of several requests, as part of all attempts of this operation. */
    AttemptLog newAttempts() {
        return new AttemptLog(attempts);
    }

    /** Whether an attempt made by {@link #followed} may have taken effect although it is not known to have. */
    boolean anyAttemptUncertain() {
        return attempts.anyUncertain();
    }

    private void tellListeners(RequestLog log, long itemCount, @Nullable Class<? extends Throwable> failure) {
        log.end(new EndedOperation(
                subject.operation(),
                table.name(),
                subject.index(),
                subject.entity(),
                itemCount,
                log.scanned(),
                log.requests(),
                attempts.sent() + observed.sent(),
                Duration.ofNanos(System.nanoTime() - start),
                Optional.ofNullable(log.capacity()),
                Optional.ofNullable(failure)));
    }
}
