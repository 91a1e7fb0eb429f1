package dev.singlet.runtime;

import dev.singlet.AsyncCreateAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The creation of an item: a put that demands that there is none. */
final class CreatingItem<T, K extends EntityKey, F> implements AsyncCreateAction<T, F>, ItemWrite.Source {

    private final Entity<T, K, F> entity;
    private final Condition condition;
    private final ItemPut<T, K> put;

    /** @param item the complete and valid record */
    CreatingItem(Entity<T, K, F> entity, T item) {
        this(entity, item, entity.isFree());
    }

    private CreatingItem(Entity<T, K, F> entity, T item, Condition condition) {
        this.entity = entity;
        this.condition = condition;
        // Were it another writer's, the item would still be there as both have wanted it.
        this.put = new ItemPut<>(entity, new WriteIntent(entity, Operation.CREATE), item, true, condition);
    }

    @Override
    public AsyncCreateAction<T, F> onlyIf(Function<F, Condition> added) {
        return new CreatingItem<>(entity, item(), entity.and(condition, added));
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
}
