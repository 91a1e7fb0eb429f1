package dev.singlet.runtime;

import dev.singlet.BatchAction;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Executes actions of several entities.
 *
 * @param table the table whose client sends the requests
 */
record JointOperations(TableContext table) {

    CompletableFuture<Void> transact(Supplier<Transaction> transaction) {
        return Futures.bare(Futures.start(() -> transaction.get().execute()).thenAccept(size -> {}));
    }

    CompletableFuture<GetResults> transactGet(Collection<? extends GetAction<?>> actions) {
        return Futures.bare(Futures.start(() -> new TransactionRead(table, readings(actions)).execute()));
    }

    CompletableFuture<Void> batch(Collection<? extends BatchAction> actions) {
        return Futures.bare(Futures.start(
                () -> BatchWrite.execute(table, OperationRun.Subject.table(Operation.BATCH), writes(actions))));
    }

    CompletableFuture<GetResults> batchGet(Collection<? extends GetAction<?>> actions) {
        return Futures.bare(Futures.start(() -> {
                    List<ReadingItem<?, ?>> readings = readings(actions);
                    return BatchRead.execute(
                            table,
                            OperationRun.Subject.table(Operation.BATCH_GET),
                            readings.stream()
                                    .<BatchReadPart>map(ReadingItem::part)
                                    .toList(),
                            items -> new ReadItems(readings, items),
                            ReadItems::count);
                })
                .thenApply(results -> results));
    }

    private List<ReadingItem<?, ?>> readings(Collection<? extends GetAction<?>> actions) {
        List<ReadingItem<?, ?>> readings = new ArrayList<>();
        for (GetAction<?> action : Objects.requireNonNull(actions, "actions")) {
            ReadingItem<?, ?> reading = ReadingItem.of(action);
            table.requireSameClient(reading.entity(), readings.size());
            readings.add(reading);
        }
        return readings;
    }

    private List<BatchWritePart> writes(Collection<? extends BatchAction> actions) {
        List<BatchWritePart> parts = new ArrayList<>();
        for (BatchAction action : Objects.requireNonNull(actions, "actions")) {
            BatchWritePart.Source source = source(action);
            table.requireSameClient(source.entity(), parts.size());
            parts.add(source.batchPart(action));
        }
        return parts;
    }

    private static BatchWritePart.Source source(BatchAction action) {
        Objects.requireNonNull(action, "action");
        Object made = action instanceof ItemWrite.Wrapper wrapper ? wrapper.wrapped() : action;
        if (made instanceof BatchWritePart.Source source) {
            return source;
        }
        throw new IllegalArgumentException("Actions are made by repositories, as in chats.putting(chat), but this is a "
                + action.getClass().getName() + ".");
    }

    /** Names the table. */
    @Override
    public String toString() {
        return "JointOperations[" + table.name() + "]";
    }
}
