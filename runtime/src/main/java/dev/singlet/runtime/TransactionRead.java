package dev.singlet.runtime;

import dev.singlet.GetResults;
import dev.singlet.Operation;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Several items read as they are at one moment. */
final class TransactionRead {

    private static final int MAX_ITEMS = 100;

    private final TableContext table;
    private final List<ReadingItem<?, ?>> actions;

    /** The items, each once as DynamoDB demands, with the place of the first action that reads it. */
    private final Map<ItemId, Integer> places = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if there are more than 100 items */
    TransactionRead(TableContext table, List<ReadingItem<?, ?>> actions) {
        this.table = table;
        this.actions = actions;
        for (int index = 0; index < actions.size(); index++) {
            places.putIfAbsent(actions.get(index).item(), index);
        }
        if (places.size() > MAX_ITEMS) {
            throw new IllegalArgumentException("A transaction reads at most " + MAX_ITEMS + " items, but there are "
                    + places.size() + ". Split it, or use a batch.");
        }
    }

    CompletableFuture<GetResults> execute() {
        if (actions.isEmpty()) {
            return CompletableFuture.completedFuture(new ReadItems(actions, Map.of()));
        }
        return OperationRun.execute(
                        table,
                        OperationRun.Subject.table(Operation.TRANSACT_GET),
                        ReadItems::count,
                        run -> send(run).thenApply(items -> new ReadItems(actions, items)))
                .thenApply(items -> items);
    }

    private CompletableFuture<Map<ItemId, Map<String, AttributeValue>>> send(OperationRun run) {
        List<ReadingItem<?, ?>> distinct =
                places.values().stream().<ReadingItem<?, ?>>map(actions::get).toList();
        TransactGetItemsRequest request = TransactGetItemsRequest.builder()
                .transactItems(distinct.stream().map(ReadingItem::request).toList())
                .overrideConfiguration(run.observed())
                .build();
        Retries retries = new Retries(table);
        return Futures.retry(
                        () -> run.transport().transactGet(request),
                        failure -> isWorthRetry(distinct, failure)
                                ? retries.next()
                                : CompletableFuture.completedFuture(false))
                .thenApply(response -> items(response.responses()))
                .exceptionally(wrapped -> {
                    throw outcome(distinct, Futures.failure(wrapped));
                });
    }

    // The responses are in the order of the requests.
    private Map<ItemId, Map<String, AttributeValue>> items(List<ItemResponse> responses) {
        Map<ItemId, Map<String, AttributeValue>> items = new HashMap<>();
        int index = 0;
        for (ItemId item : places.keySet()) {
            ItemResponse response = responses.get(index++);
            if (response.hasItem() && !response.item().isEmpty()) {
                items.put(item, response.item());
            }
        }
        return items;
    }

    private static boolean isWorthRetry(List<ReadingItem<?, ?>> distinct, Throwable failure) {
        return failure instanceof TransactionCanceledException cancelled
                ? new CancelledParts(distinct, cancelled.cancellationReasons()).canBeRetried()
                : failure instanceof SdkException answer && SdkFailures.isRefusedForNow(answer);
    }

    private RuntimeException outcome(List<ReadingItem<?, ?>> distinct, Throwable failure) {
        if (!(failure instanceof TransactionCanceledException cancelled)) {
            return Futures.unchecked(failure);
        }
        List<Integer> placesOfDistinct = List.copyOf(places.values());
        return new TransactionFailedException(new CancelledParts(distinct, cancelled.cancellationReasons())
                .describe().stream()
                        .map(reason -> new Failure(
                                placesOfDistinct.get(reason.action()),
                                reason.entity(),
                                reason.operation(),
                                reason.reason(),
                                reason.item()))
                        .toList());
    }
}
