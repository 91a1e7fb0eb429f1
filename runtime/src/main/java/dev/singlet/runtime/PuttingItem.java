package dev.singlet.runtime;

import dev.singlet.AsyncPutAction;
import dev.singlet.AsyncUnconditionalPutAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The storing of an item whether there is one or not. */
final class PuttingItem<T, K extends EntityKey, F>
        implements AsyncUnconditionalPutAction<T, F>, ItemWrite.Source, BatchWritePart.Source {

    private final Entity<T, K, F> entity;
    private final boolean recognisable;
    private final @Nullable VersionCheck version;
    private final @Nullable Condition condition;
    private final ItemPut<T, K> put;

    /**
     * @param item the complete and valid record
     * @param recognisable whether no other writer can have stored an equal item
     * @param version the version that the item must have, if it has versions
     */
    PuttingItem(Entity<T, K, F> entity, T item, boolean recognisable, @Nullable VersionCheck version) {
        this(entity, item, recognisable, version, version == null ? null : version.condition(entity));
    }

    private PuttingItem(
            Entity<T, K, F> entity,
            T item,
            boolean recognisable,
            @Nullable VersionCheck version,
            @Nullable Condition condition) {
        this.entity = entity;
        this.recognisable = recognisable;
        this.version = version;
        this.condition = condition;
        WriteIntent intent = new WriteIntent(entity, Operation.PUT, version);
        this.put = new ItemPut<>(entity, intent, item, recognisable, condition);
    }

    @Override
    public AsyncPutAction<T, F> onlyIf(Function<F, Condition> added) {
        // Nothing holds of an item that has expired.
        Condition before = condition == null ? entity.expiry().isNotExpired().orElse(null) : condition;
        return new PuttingItem<>(entity, item(), recognisable, version, entity.and(before, added));
    }

    @Override
    public T item() {
        return put.item();
    }

    @Override
    public CompletableFuture<T> execute() {
        return put.execute();
    }

    @Override
    public ItemWrite write() {
        return put.write();
    }

    @Override
    public Entity<?, ?, ?> entity() {
        return entity;
    }

    @Override
    public BatchWritePart batchPart(Object given) {
        BatchWritePart.requireNone(condition, entity);
        return put.batchPart(given);
    }
}
