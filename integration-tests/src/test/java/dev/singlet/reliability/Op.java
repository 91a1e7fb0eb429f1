package dev.singlet.reliability;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public operation, as a synchronous and an asynchronous table have it.
 *
 * @param kind what its results are held against
 */
record Op(String name, Kind kind, SyncCall sync, AsyncCall async) {

    /** What an operation does, and what its result may be. */
    enum Kind {
        /** Changes nothing. */
        READ,
        /** Changes the table, and returns the same whichever attempt did it. */
        WRITE,
        /** Deletes, and may return nothing if the answer that held the item was lost. */
        DELETE,
        /** A write that finds nothing to do. */
        IDLE,
        /** Changes one thing after the other, and can be called again. */
        STEPS
    }

    /** Calls a synchronous table. The token is another one at each call. */
    @FunctionalInterface
    interface SyncCall {
        @Nullable
        Object on(LabTable table, String token);
    }

    /** Calls an asynchronous table. */
    @FunctionalInterface
    interface AsyncCall {
        CompletableFuture<?> on(LabAsyncTable table, String token);
    }

    static Op read(String name, SyncCall sync, AsyncCall async) {
        return new Op(name, Kind.READ, sync, async);
    }

    static Op write(String name, SyncCall sync, AsyncCall async) {
        return new Op(name, Kind.WRITE, sync, async);
    }

    static Op delete(String name, SyncCall sync, AsyncCall async) {
        return new Op(name, Kind.DELETE, sync, async);
    }

    static Op idle(String name, SyncCall sync, AsyncCall async) {
        return new Op(name, Kind.IDLE, sync, async);
    }

    static Op steps(String name, SyncCall sync, AsyncCall async) {
        return new Op(name, Kind.STEPS, sync, async);
    }

    static @Nullable Object nothing(Runnable call) {
        call.run();
        return null;
    }

    /** Every public operation. */
    static List<Op> catalogue() {
        return Stream.of(
                        ReadOps.all(),
                        QueryOps.all(),
                        IndexQueryOps.all(),
                        CollectionOps.all(),
                        ScanOps.all(),
                        WriteOps.all(),
                        UpdateOps.all(),
                        NestedUpdateOps.all(),
                        UniqueOps.all(),
                        JointOps.all())
                .flatMap(List::stream)
                .toList();
    }

    boolean writes() {
        return kind != Kind.READ;
    }

    @Override
    public String toString() {
        return name;
    }
}
