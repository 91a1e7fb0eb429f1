package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import dev.singlet.Operation;
import dev.singlet.ResultNotReadException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** The write of one item by a transaction of its own, with the guards of its unique values if it has any. */
final class GuardedWrite {

    private GuardedWrite() {}

    /**
     * Sends the write. Fails as it would without guards, and with {@link dev.singlet.UniqueConstraintException}.
     *
     * @param result makes the result, from the item as it was before if that was read
     */
    static <R> CompletableFuture<R> execute(
            ItemWrite write,
            ToLongFunction<R> itemCount,
            BiFunction<OperationRun, Map<String, AttributeValue>, CompletableFuture<R>> result) {
        WriteIntent intent = write.intent();
        TableContext table = intent.entity().table();
        OperationRun.Subject subject =
                OperationRun.Subject.entity(intent.operation(), intent.entity().name());
        return OperationRun.execute(
                table,
                subject,
                itemCount,
                run -> new Transaction(table, subject, write)
                        .send(run)
                        .thenCompose(before -> result.apply(run, before.get(0))));
    }

    /**
     * Reads an item after its update, as a transaction returns none. Whatever is wrong with the result, the update took
     * effect, and the failure says so.
     */
    static <T> CompletableFuture<T> readBack(OperationRun run, Entity<T, ?, ?> entity, ItemId item) {
        return read(run, entity.table(), item)
                .exceptionally(wrapped -> {
                    Throwable failure = Futures.failure(wrapped);
                    throw failure instanceof Exception unanswered
                            ? new ResultNotReadException(Operation.UPDATE, entity.name(), unanswered)
                            : Futures.unchecked(failure);
                })
                .thenApply(updated -> {
                    if (updated.isEmpty()) {
                        throw new ItemDecodingException(
                                        entity.name(),
                                        entity.table().schema().partitionKey(),
                                        "the item has been deleted since")
                                .afterWrite();
                    }
                    return entity.decodeWritten(updated);
                });
    }

    /** Reads an item as it stands now; empty if there is none. */
    static CompletableFuture<Map<String, AttributeValue>> read(OperationRun run, TableContext table, ItemId item) {
        GetItemRequest request = GetItemRequest.builder()
                .tableName(item.table())
                .key(item.key())
                .consistentRead(true)
                .overrideConfiguration(run.observed())
                .build();
        return run.transport().get(request).thenApply(response -> Map.copyOf(response.item()));
    }
}
