package dev.singlet.saga;

import dev.singlet.testing.fault.CrashError;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps sagas in memory as the table does, with faults at writes, so that there is time for very many runs; simulated. */
final class MemoryStore implements SagaStore {

    private final Map<String, SagaRecord> sagas = new HashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private IntFunction<CallFault> plan = write -> CallFault.NONE;
    private Runnable others = () -> {};

    /** Lets a plan choose what happens to each write, by its number from 0. */
    void follow(IntFunction<CallFault> faults) {
        plan = faults;
        writes.set(0);
    }

    /** What goes on while a worker is held up. */
    void meanwhile(Runnable work) {
        others = work;
    }

    int writes() {
        return writes.get();
    }

    /** The sagas of a definition in this store. */
    Sagas<Trip> sagas(SagaDefinition<Trip> definition, Consumer<SagaOptions.Builder> options) {
        SagaOptions.Builder builder = SagaOptions.builder();
        options.accept(builder);
        return new Sagas<>(SagaTable.connect(new NoClient()), definition, builder.build(), this);
    }

    SagaRecord stored(String id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<SagaRecord> find(String id) {
        return Optional.ofNullable(sagas.get(id));
    }

    @Override
    public SagaRecord createOrFind(SagaRecord saga) {
        return sagas.computeIfAbsent(saga.id(), id -> versioned(saga, 1));
    }

    @Override
    public SagaRecord write(SagaRecord base, SagaRecord next) {
        CallFault fault = plan.apply(writes.getAndIncrement());
        if (fault == CallFault.CRASH_BEFORE) {
            throw new CrashError();
        }
        if (fault == CallFault.PAUSE_BEFORE) {
            others.run();
        }
        if (stored(base.id()).version() != base.version()) {
            throw new SagaLeaseLostException(base.definition());
        }
        SagaRecord written = versioned(next, base.version() + 1);
        sagas.put(base.id(), written);
        if (fault == CallFault.CRASH_AFTER) {
            throw new CrashError();
        }
        if (fault == CallFault.PAUSE_AFTER) {
            others.run();
        }
        return written;
    }

    private static SagaRecord versioned(SagaRecord saga, long version) {
        return new SagaRecord(
                saga.definition(),
                saga.id(),
                saga.definitionHash(),
                saga.status(),
                saga.data(),
                saga.steps(),
                saga.step(),
                saga.failure(),
                saga.undoFailure(),
                saga.fence(),
                saga.worker(),
                saga.shard(),
                saga.dueAt(),
                saga.stuckAt(),
                saga.deadline(),
                saga.expiresAt(),
                saga.createdAt(),
                saga.updatedAt(),
                version);
    }

    /** Sends nothing. */
    private static final class NoClient implements DynamoDbClient {

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
