package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.Operation;
import dev.singlet.UnprocessedItemsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The deletion of many items, batch by batch. Single use. */
final class BatchDelete<K extends EntityKey> {

    private static final int MAX_BATCH = 25;

    private final Entity<?, K, ?> entity;

    /** What is left, in the order given; a key that occurs twice, which DynamoDB refuses, is here once. */
    private final Map<Map<String, AttributeValue>, K> left = new LinkedHashMap<>();

    private final Retries retries;

    /** @throws dev.singlet.InvalidKeyException if a key cannot be built; nothing is sent then */
    BatchDelete(Entity<?, K, ?> entity, Iterable<? extends K> keys) {
        this.entity = entity;
        this.retries = new Retries(entity.table());
        keys.forEach(key -> left.put(entity.key(key), key));
    }

    /**
     * Fails with {@link UnprocessedItemsException} if something is left when the bounds for retries are reached, or when
     * the thread is interrupted.
     */
    CompletableFuture<Void> execute() {
        int size = left.size();
        return OperationRun.execute(
                        entity.table(),
                        OperationRun.Subject.entity(Operation.DELETE_ALL, entity.name()),
                        deleted -> deleted,
                        run -> Futures.loop(() -> !left.isEmpty(), () -> deleteSome(run))
                                .thenApply(done -> size))
                .thenAccept(deleted -> {});
    }

    private CompletableFuture<Void> deleteSome(OperationRun run) {
        List<Map<String, AttributeValue>> batch =
                left.keySet().stream().limit(MAX_BATCH).toList();
        int sentBefore = run.attemptsSent();
        return send(run, batch)
                .thenCompose(unprocessed -> processed(batch, unprocessed))
                .exceptionallyCompose(wrapped -> {
                    Throwable failure = Futures.failure(wrapped);
                    return isWorthRetry(failure, run.attemptsSent() > sentBefore)
                            ? retryOrGiveUp((SdkException) failure)
                            : CompletableFuture.failedFuture(failure);
                });
    }

    // A deletion can be repeated, so a batch with an unknown outcome is one that was not processed. What did not even
    // leave the client will not do so next time either.
    private static boolean isWorthRetry(Throwable failure, boolean wasSent) {
        return failure instanceof SdkException answer
                && (SdkFailures.isRefusedForNow(answer)
                        || (SdkFailures.isUncertain(answer) && wasSent)
                        || isInterrupted());
    }

    private CompletableFuture<Void> processed(
            List<Map<String, AttributeValue>> batch, Collection<Map<String, AttributeValue>> unprocessed) {
        List<Map<String, AttributeValue>> processed = new ArrayList<>(batch);
        processed.removeAll(unprocessed);
        left.keySet().removeAll(processed);
        if (!processed.isEmpty()) {
            retries.progressed();
        }
        return unprocessed.isEmpty() ? CompletableFuture.completedFuture(null) : retryOrGiveUp(null);
    }

    private CompletableFuture<Void> retryOrGiveUp(@Nullable SdkException failure) {
        return retries.next().thenAccept(isInTime -> {
            if (!isInTime) {
                UnprocessedItemsException rest = new UnprocessedItemsException(
                        Operation.DELETE_ALL, entity.name(), left.values(), isInterrupted());
                if (failure != null) {
                    rest.initCause(failure);
                }
                throw rest;
            }
        });
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private CompletableFuture<Set<Map<String, AttributeValue>>> send(OperationRun run, List<Map<String, AttributeValue>> batch) {
        List<WriteRequest> deletions = batch.stream()
                .map(key -> WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(key))
                        .build())
                .toList();
        BatchWriteItemRequest request = BatchWriteItemRequest.builder()
                .requestItems(Map.of(entity.table().name(), deletions))
                // The SDK's own pauses would go on beyond the deadline.
                .overrideConfiguration(run.once())
                .build();
        // The one table of the request may come back under its other name, if it was given by its ARN.
        return entity.table().transport().batchWrite(request).thenApply(response ->
                response.unprocessedItems().values().stream()
                        .flatMap(List::stream)
                        .map(write -> write.deleteRequest().key())
                        .collect(Collectors.toSet()));
    }
}
