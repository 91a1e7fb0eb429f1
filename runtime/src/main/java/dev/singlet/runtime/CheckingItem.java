package dev.singlet.runtime;

import dev.singlet.CheckAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The check that an item exists and fulfils conditions. */
final class CheckingItem<T, K extends EntityKey, F> implements CheckAction<T, F>, TransactionPart.Source {

    private final Entity<T, K, F> entity;
    private final Map<String, AttributeValue> key;
    private final Condition condition;

    CheckingItem(Entity<T, K, F> entity, K key) {
        this(entity, entity.key(key), entity.isThere());
    }

    private CheckingItem(Entity<T, K, F> entity, Map<String, AttributeValue> key, Condition condition) {
        this.entity = entity;
        this.key = key;
        this.condition = condition;
    }

    @Override
    public CheckAction<T, F> onlyIf(Function<F, Condition> added) {
        return new CheckingItem<>(entity, key, entity.and(condition, added));
    }

    @Override
    public TransactionPart part() {
        WriteExpression expression = WriteExpression.of(condition);
        ConditionCheck check = ConditionCheck.builder()
                .tableName(entity.table().name())
                .key(key)
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return new TransactionPart(
                entity,
                Operation.CHECK,
                key,
                TransactWriteItem.builder().conditionCheck(check).build());
    }
}
