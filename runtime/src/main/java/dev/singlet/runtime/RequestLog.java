package dev.singlet.runtime;

import dev.singlet.CapacityUnits;
import dev.singlet.OperationEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What the requests of one operation add up to, for listeners. Used by all threads that send them. */
final class RequestLog {

    private final Observers observers;
    private final boolean wantsCapacity;
    private int requests;
    private long scanned;
    private CapacityUnits capacity = CapacityUnits.NONE;

    RequestLog(Observers observers, boolean wantsCapacity) {
        this.observers = observers;
        this.wantsCapacity = wantsCapacity;
    }

    /** Sends one request, and notes what its response tells before anybody else sees it. */
    <R> CompletableFuture<R> send(Supplier<CompletableFuture<R>> request, Consumer<R> note) {
        countRequest();
        return observers.around(request).thenApply(response -> {
            note.accept(response);
            return response;
        });
    }

    /** What a request is to ask for. */
    @Nullable
    ReturnConsumedCapacity wanted() {
        return wantsCapacity ? ReturnConsumedCapacity.INDEXES : null;
    }

    /** Adds what a response reports, if anything. */
    void addCapacity(@Nullable ConsumedCapacity consumed) {
        if (consumed != null) {
            addCapacity(List.of(consumed));
        }
    }

    /** Adds what a response reports of several tables. */
    synchronized void addCapacity(List<ConsumedCapacity> consumed) {
        for (ConsumedCapacity table : consumed) {
            capacity = capacity.plus(units(table));
        }
    }

    /** Adds the number of items read before filters. */
    synchronized void addScanned(@Nullable Integer count) {
        scanned += count == null ? 0 : count;
    }

    /** Tells of the end. */
    void end(OperationEvent event) {
        observers.end(event);
    }

    synchronized int requests() {
        return requests;
    }

    synchronized long scanned() {
        return scanned;
    }

    /** The sum; null if nobody has asked for it. */
    synchronized @Nullable CapacityUnits capacity() {
        return wantsCapacity ? capacity : null;
    }

    private synchronized void countRequest() {
        requests++;
    }

    private static CapacityUnits units(ConsumedCapacity consumed) {
        CapacityUnits indexes =
                indexes(consumed.globalSecondaryIndexes()).plus(indexes(consumed.localSecondaryIndexes()));
        Capacity table = consumed.table();
        // A cache that knows of no details may report the total alone.
        double ofTable =
                table == null ? orZero(consumed.capacityUnits()) - indexes.total() : orZero(table.capacityUnits());
        return indexes.plus(new CapacityUnits(ofTable, Map.of()));
    }

    private static CapacityUnits indexes(Map<String, Capacity> consumed) {
        CapacityUnits units = CapacityUnits.NONE;
        for (Map.Entry<String, Capacity> index : consumed.entrySet()) {
            units = units.plus(new CapacityUnits(
                    0, Map.of(index.getKey(), orZero(index.getValue().capacityUnits()))));
        }
        return units;
    }

    private static double orZero(@Nullable Double units) {
        return units == null ? 0 : units;
    }
}
