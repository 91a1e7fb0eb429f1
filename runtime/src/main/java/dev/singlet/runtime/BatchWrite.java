package dev.singlet.runtime;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Sends puts and deletions by {@code BatchWriteItem} requests. */
final class BatchWrite implements BatchRun.Sender<BatchWritePart> {

    private BatchWrite() {}

    /**
     * Writes all parts.
     *
     * @param subject what the listeners are told, and what an exception names
     * @throws IllegalArgumentException if two parts want different things of one item; nothing is sent
     */
    static CompletableFuture<Void> execute(
            TableContext table, OperationRun.Subject subject, List<BatchWritePart> parts) {
        BatchQueue<BatchWritePart> queue = new BatchQueue<>(BatchParts.distinctWrites(parts));
        int size = queue.left().size();
        return OperationRun.execute(
                        table,
                        subject,
                        written -> written,
                        run -> new BatchRun<>(table, run, queue, new BatchWrite())
                                .execute(subject.operation(), subject.entity().orElse(table.name()))
                                .thenApply(done -> size))
                .thenAccept(written -> {});
    }

    @Override
    public int most() {
        return 25;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public CompletableFuture<Set<Map<String, AttributeValue>>> send(
            OperationRun run, List<BatchWritePart> parts, AttemptLog attempts) {
        ItemId any = parts.get(0).item();
        BatchWriteItemRequest request = BatchWriteItemRequest.builder()
                .requestItems(Map.of(
                        any.table(), parts.stream().map(BatchWritePart::request).toList()))
                // The SDK's own pauses would go on beyond the deadline.
                .overrideConfiguration(OperationRun.once(attempts))
                .build();
        // The one table of the request may come back under its other name, if it was given by its ARN.
        return run.transport()
                .batchWrite(request)
                .thenApply(response -> response.unprocessedItems().values().stream()
                        .flatMap(List::stream)
                        .map(write -> any.keyIn(attributes(write)))
                        .collect(Collectors.toSet()));
    }

    private static Map<String, AttributeValue> attributes(WriteRequest write) {
        return write.putRequest() == null
                ? write.deleteRequest().key()
                : write.putRequest().item();
    }
}
