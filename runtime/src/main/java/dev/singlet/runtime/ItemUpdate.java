package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The change of an item that exists, which never touches another entity's. */
final class ItemUpdate<T, K extends EntityKey> {

    private final Entity<T, K, ?> entity;
    private final Map<String, AttributeValue> key;
    private final AttributeChanges changes;
    private final GeneratedValues generated;
    private final @Nullable Condition condition;

    ItemUpdate(
            Entity<T, K, ?> entity,
            K key,
            AttributeChanges changes,
            GeneratedValues generated,
            @Nullable Condition condition) {
        this.entity = entity;
        this.key = entity.key(key);
        entity.giveType(changes);
        this.changes = changes;
        this.generated = generated;
        this.condition = condition;
    }

    CompletableFuture<T> execute() {
        return new SingleWrite(entity, Operation.UPDATE, changes.isRepeatable(), changes::missing)
                .execute(this::send, this::isDone, entity::decodeWritten, updated -> 1);
    }

    TransactionPart part() {
        WriteExpression expression = expression();
        if (expression.update() == null) {
            return new TransactionPart(entity, Operation.UPDATE, key, check(expression));
        }
        Update update = Update.builder()
                .tableName(entity.table().name())
                .key(key)
                .updateExpression(expression.update())
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return new TransactionPart(
                entity,
                Operation.UPDATE,
                key,
                TransactWriteItem.builder().update(update).build());
    }

    // Unlike an update by itself, one in a transaction must change something.
    private TransactWriteItem check(WriteExpression expression) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(entity.table().name())
                        .key(key)
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    private CompletableFuture<T> send(AwsRequestOverrideConfiguration configuration) {
        WriteExpression expression = expression();
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName(entity.table().name())
                .key(key)
                .updateExpression(expression.update())
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .overrideConfiguration(configuration)
                .build();
        return entity.table()
                .transport()
                .update(request)
                .thenApply(response -> entity.decodeWritten(response.attributes()));
    }

    // Everything that was set, removed, or put into a set or map must be as this update leaves it. That is no proof: a
    // rival whose update under the same condition went first may have left the same. The fresh time of an @UpdatedAt
    // component is one, as far as two writers do not meet within its precision.
    private boolean isDone(Map<String, AttributeValue> stored) {
        return generated.gaveFineTime() && changes.areDone(stored);
    }

    private WriteExpression expression() {
        Condition all = entity.isThere();
        for (Condition demand : changes.demands()) {
            all = all.and(demand);
        }
        return WriteExpression.of(changes, condition == null ? all : all.and(condition));
    }
}
