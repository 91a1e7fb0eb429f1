package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.UnprocessedItemsException;
import dev.singlet.UnprocessedItemsException.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Sends the parts of a batch until all are processed: several requests beside each other, each with as many parts as it
 * can take, and again those that DynamoDB leaves.
 */
final class BatchRun<P extends BatchPart> {

    /** Sends requests of one kind. */
    interface Sender<P> {

        /** The most parts of a request. */
        int most();

        /** Whether a request changes items, so that it matters whether one was carried out. */
        boolean writes();

        /**
         * Sends a request.
         *
         * @param attempts follows the attempts of the request
         * @return the keys of the parts that were not processed
         */
        CompletableFuture<Set<Map<String, AttributeValue>>> send(OperationRun run, List<P> parts, AttemptLog attempts);
    }

    private record Answer(
            Set<Map<String, AttributeValue>> unprocessed,
            @Nullable Throwable failure) {

        /** Shows no key. */
        @Override
        public String toString() {
            return "Answer[unprocessed=" + unprocessed.size() + "]";
        }
    }

    private record Stop(Reason reason, @Nullable Throwable cause) {}

    private final TableContext table;
    private final OperationRun run;
    private final BatchQueue<P> queue;
    private final Sender<P> sender;
    private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
    private final AtomicInteger progress = new AtomicInteger();

    BatchRun(TableContext table, OperationRun run, BatchQueue<P> queue, Sender<P> sender) {
        this.table = table;
        this.run = run;
        this.queue = queue;
        this.sender = sender;
    }

    /**
     * Fails with {@link UnprocessedItemsException} if something is left when the bounds for retries are reached or the
     * thread is interrupted, or when a request fails for good after others may have taken effect; with the failure itself
     * if none has.
     *
     * @param subject what the exception names
     */
    CompletableFuture<Void> execute(Operation operation, String subject) {
        int requests = queue.requests(sender.most());
        int beside = Math.min(requests, table.options().batchConcurrency());
        return table.transport().fanOut(beside, this::sendAll).thenAccept(done -> {
            Stop why = stop.get();
            if (why != null) {
                throw failure(operation, subject, why);
            }
        });
    }

    // One request after the other, as long as parts wait to be sent. When none waits, others may still be under way,
    // and
    // whoever has sent those sends again what they leave.
    private CompletableFuture<Void> sendAll() {
        Patience patience = new Patience();
        return Futures.<Boolean>repeat(() -> {
                    List<P> parts = stop.get() == null ? queue.take(sender.most()) : List.of();
                    return parts.isEmpty()
                            ? CompletableFuture.completedFuture(Optional.of(true))
                            : send(parts, patience).thenApply(sent -> Optional.empty());
                })
                .thenAccept(done -> {});
    }

    private CompletableFuture<Void> send(List<P> parts, Patience patience) {
        AttemptLog attempts = run.newAttempts();
        return Futures.start(() -> sender.send(run, parts, attempts))
                .thenApply(unprocessed -> new Answer(unprocessed, null))
                .exceptionally(wrapped -> new Answer(keys(parts), Futures.failure(wrapped)))
                .thenCompose(answer -> settle(parts, answer, attempts, patience));
    }

    private CompletableFuture<Void> settle(List<P> parts, Answer answer, AttemptLog attempts, Patience patience) {
        if (queue.settle(parts, answer.unprocessed())) {
            progress.incrementAndGet();
        }
        if (answer.unprocessed().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Throwable failure = answer.failure();
        if (failure != null && sender.writes() && attempts.anyUncertain()) {
            queue.doubt(parts);
        }
        return failure == null || isWorthRetry(failure, attempts)
                ? patience.retryOrStop(failure)
                : stopped(new Stop(Reason.REQUEST_FAILED, failure));
    }

    // All parts of a batch can be repeated, so a request with an unknown outcome is one that was not processed. What
    // did
    // not even leave the client will not do so next time either.
    private static boolean isWorthRetry(Throwable failure, AttemptLog attempts) {
        return failure instanceof SdkException answer
                && (SdkFailures.isRefusedForNow(answer)
                        || (SdkFailures.isUncertain(answer) && attempts.sent() > 0)
                        || isInterrupted());
    }

    /** How long one of several senders goes on in vain: as long as something is processed by any of them. */
    private final class Patience {

        private final Retries retries = new Retries(table);
        private int progressSeen;

        CompletableFuture<Void> retryOrStop(@Nullable Throwable failure) {
            int made = progress.get();
            if (made != progressSeen) {
                progressSeen = made;
                retries.progressed();
            }
            return retries.next()
                    .thenCompose(isInTime -> isInTime
                            ? CompletableFuture.completedFuture(null)
                            : stopped(new Stop(isInterrupted() ? Reason.INTERRUPTED : Reason.BOUNDS_REACHED, failure)));
        }
    }

    private CompletableFuture<Void> stopped(Stop why) {
        stop.compareAndSet(null, why);
        return CompletableFuture.completedFuture(null);
    }

    private RuntimeException failure(Operation operation, String subject, Stop why) {
        boolean mayHaveEffect = sender.writes() && run.anyAttemptUncertain();
        if (why.reason() == Reason.REQUEST_FAILED && why.cause() != null && !mayHaveEffect) {
            return Futures.unchecked(why.cause());
        }
        List<P> left = queue.left();
        Set<ItemId> doubted = queue.doubted();
        return new UnprocessedItemsException(
                operation,
                subject,
                left.stream().map(BatchPart::given).toList(),
                left.stream().map(BatchPart::key).toList(),
                left.stream()
                        .filter(part -> doubted.contains(part.item()))
                        .map(BatchPart::key)
                        .toList(),
                why.reason(),
                why.cause());
    }

    private static Set<Map<String, AttributeValue>> keys(List<? extends BatchPart> parts) {
        return parts.stream().map(part -> part.item().key()).collect(Collectors.toSet());
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }
}
