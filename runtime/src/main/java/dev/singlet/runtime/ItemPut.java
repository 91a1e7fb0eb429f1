package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The storing of a whole item: what creating and putting have in common. */
final class ItemPut<T, K extends EntityKey> {

    private final Entity<T, K, ?> entity;
    private final WriteIntent intent;
    private final T item;
    private final boolean recognisable;
    private final @Nullable Condition condition;
    private final Map<String, AttributeValue> attributes;

    /**
     * @param item the complete and valid record
     * @param recognisable whether an equal item that is found after a lost response is taken for this one
     */
    ItemPut(Entity<T, K, ?> entity, WriteIntent intent, T item, boolean recognisable, @Nullable Condition condition) {
        this.entity = entity;
        this.intent = intent;
        this.item = item;
        this.recognisable = recognisable;
        this.condition = condition;
        this.attributes = entity.item(item);
        // A value that no key can hold is refused at once, as it is in other keys.
        entity.codec().uniqueConstraints().forEach(constraint -> UniqueEffect.guard(constraint, entity, attributes));
    }

    T item() {
        return item;
    }

    CompletableFuture<T> execute() {
        if (!entity.codec().uniqueConstraints().isEmpty()) {
            return GuardedWrite.execute(write(), stored -> 1, (run, before) -> CompletableFuture.completedFuture(item));
        }
        return new SingleWrite(intent, true)
                .execute(
                        (transport, configuration) ->
                                transport.put(request(configuration)).thenApply(response -> item),
                        stored -> recognisable && StoredValues.same(attributes, stored),
                        stored -> item,
                        stored -> 1);
    }

    ItemWrite write() {
        return new ItemWrite(
                intent,
                entity.itemId(entity.codec().keyOf(item)),
                this::request,
                new UniqueEffect(entity.codec().uniqueConstraints(), before -> attributes));
    }

    private TransactWriteItem request(@Nullable Condition more) {
        WriteExpression expression = WriteExpression.of(entity, WriteExpression.both(condition, more));
        return TransactWriteItem.builder()
                .put(put -> put.tableName(entity.table().name())
                        .item(attributes)
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    BatchWritePart batchPart(Object given) {
        K key = entity.codec().keyOf(item);
        return BatchWritePart.put(entity.itemId(key), attributes, given, key);
    }

    private PutItemRequest request(AwsRequestOverrideConfiguration configuration) {
        WriteExpression expression = WriteExpression.of(entity, condition);
        return PutItemRequest.builder()
                .tableName(entity.table().name())
                .item(attributes)
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .overrideConfiguration(configuration)
                .build();
    }
}
