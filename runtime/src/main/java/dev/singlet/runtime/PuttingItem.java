package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import dev.singlet.PutAction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The storing of an item whether there is one or not. */
final class PuttingItem<T, K extends EntityKey, F> implements PutAction<T, F>, TransactionPart.Source {

    private final Entity<T, K, F> entity;
    private final @Nullable Condition condition;
    private final ItemPut<T, K> put;

    /** @param item the complete and valid record */
    PuttingItem(Entity<T, K, F> entity, T item) {
        this(entity, item, null);
    }

    private PuttingItem(Entity<T, K, F> entity, T item, @Nullable Condition condition) {
        this.entity = entity;
        this.condition = condition;
        this.put = new ItemPut<>(entity, Operation.PUT, item, condition);
    }

    @Override
    public PutAction<T, F> onlyIf(Function<F, Condition> added) {
        return new PuttingItem<>(entity, item(), entity.and(condition, added));
    }

    @Override
    public T item() {
        return put.item();
    }

    @Override
    public T execute() {
        return put.execute();
    }

    @Override
    public TransactionPart part() {
        return put.part();
    }
}
