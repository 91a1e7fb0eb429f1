package dev.singlet.runtime;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads items by {@code BatchGetItem} requests. */
final class BatchRead implements BatchRun.Sender<BatchReadPart> {

    private final Map<ItemId, Map<String, AttributeValue>> found = new ConcurrentHashMap<>();

    private BatchRead() {}

    /**
     * Reads all parts.
     *
     * @param subject what the listeners are told, and what an exception names
     * @param result makes the result of the items that there are
     * @param itemCount how many items the result holds
     */
    static <R> CompletableFuture<R> execute(
            TableContext table,
            OperationRun.Subject subject,
            List<BatchReadPart> parts,
            Function<Map<ItemId, Map<String, AttributeValue>>, R> result,
            ToLongFunction<R> itemCount) {
        BatchQueue<BatchReadPart> queue = new BatchQueue<>(BatchParts.distinctReads(parts));
        BatchRead read = new BatchRead();
        return OperationRun.execute(
                table,
                subject,
                itemCount,
                run -> new BatchRun<>(table, run, queue, read)
                        .execute(subject.operation(), subject.entity().orElse(table.name()))
                        .thenApply(done -> result.apply(read.found)));
    }

    @Override
    public int most() {
        return 100;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public CompletableFuture<Set<Map<String, AttributeValue>>> send(
            OperationRun run, List<BatchReadPart> parts, AttemptLog attempts) {
        ItemId any = parts.get(0).item();
        ReadMode mode = parts.get(0).mode();
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .keys(parts.stream().map(part -> part.item().key()).toList())
                .consistentRead(mode == ReadMode.CONSISTENT)
                .build();
        BatchGetItemRequest request = BatchGetItemRequest.builder()
                .requestItems(Map.of(any.table(), keys))
                // The SDK's own pauses would go on beyond the deadline.
                .overrideConfiguration(OperationRun.once(attempts))
                .build();
        // The one table of the request may come back under its other name, if it was given by its ARN.
        return run.reads(mode, attempts).batchGet(request).thenApply(response -> {
            response.responses().values().stream()
                    .flatMap(List::stream)
                    .forEach(item -> found.put(new ItemId(any.table(), any.keyIn(item)), item));
            return response.unprocessedKeys().values().stream()
                    .flatMap(rest -> rest.keys().stream())
                    .collect(Collectors.toSet());
        });
    }
}
