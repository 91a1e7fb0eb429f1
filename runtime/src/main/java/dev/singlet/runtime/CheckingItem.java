package dev.singlet.runtime;

import dev.singlet.CheckAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The check that an item exists and fulfils conditions. */
final class CheckingItem<T, K extends EntityKey, F> implements CheckAction<T, F>, ItemWrite.Source {

    private final Entity<T, K, F> entity;
    private final ItemId item;
    private final Condition condition;

    CheckingItem(Entity<T, K, F> entity, K key) {
        this(entity, entity.itemId(key), entity.isThere());
    }

    private CheckingItem(Entity<T, K, F> entity, ItemId item, Condition condition) {
        this.entity = entity;
        this.item = item;
        this.condition = condition;
    }

    @Override
    public CheckAction<T, F> onlyIf(Function<F, Condition> added) {
        return new CheckingItem<>(entity, item, entity.and(condition, added));
    }

    @Override
    public ItemWrite write() {
        return new ItemWrite(new WriteIntent(entity, Operation.CHECK), item, this::request, UniqueEffect.NONE);
    }

    private TransactWriteItem request(@Nullable Condition more) {
        WriteExpression expression = WriteExpression.of(entity, WriteExpression.both(condition, more));
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(item.table())
                        .key(item.key())
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }
}
