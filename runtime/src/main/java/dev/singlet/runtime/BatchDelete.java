package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.Operation;
import dev.singlet.UnprocessedItemsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        this.retries = new Retries(entity.table().options());
        keys.forEach(key -> left.put(entity.key(key), key));
    }

    /**
     * @throws UnprocessedItemsException if something is left when the bounds for retries are reached, or when the thread
     *     is interrupted
     */
    void execute() {
        int size = left.size();
        OperationRun.execute(
                entity.table(),
                OperationRun.Subject.entity(Operation.DELETE_ALL, entity.name()),
                deleted -> deleted,
                run -> {
                    while (!left.isEmpty()) {
                        deleteSome(run);
                    }
                    return size;
                });
    }

    private void deleteSome(OperationRun run) {
        List<Map<String, AttributeValue>> batch =
                left.keySet().stream().limit(MAX_BATCH).toList();
        int sentBefore = run.attemptsSent();
        Collection<Map<String, AttributeValue>> unprocessed;
        try {
            unprocessed = send(run, batch);
        } catch (SdkException failure) {
            // A deletion can be repeated, so a batch with an unknown outcome is one that was not processed. What did
            // not
            // even leave the client will not do so next time either.
            boolean isWorthRetry = SdkFailures.isRefusedForNow(failure)
                    || (SdkFailures.isUncertain(failure) && run.attemptsSent() > sentBefore);
            if (!isWorthRetry && !isInterrupted()) {
                throw failure;
            }
            retryOrGiveUp(failure);
            return;
        }
        List<Map<String, AttributeValue>> processed = new ArrayList<>(batch);
        processed.removeAll(unprocessed);
        left.keySet().removeAll(processed);
        if (!processed.isEmpty()) {
            retries.progressed();
        }
        if (!unprocessed.isEmpty()) {
            retryOrGiveUp(null);
        }
    }

    private void retryOrGiveUp(@Nullable SdkException failure) {
        if (!retries.next()) {
            UnprocessedItemsException rest =
                    new UnprocessedItemsException(Operation.DELETE_ALL, entity.name(), left.values(), isInterrupted());
            if (failure != null) {
                rest.initCause(failure);
            }
            throw rest;
        }
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private Collection<Map<String, AttributeValue>> send(OperationRun run, List<Map<String, AttributeValue>> batch) {
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
        return entity.table().client().batchWriteItem(request).unprocessedItems().values().stream()
                .flatMap(List::stream)
                .map(write -> write.deleteRequest().key())
                .collect(Collectors.toSet());
    }
}
