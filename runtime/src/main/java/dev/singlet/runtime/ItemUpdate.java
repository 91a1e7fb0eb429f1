package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The change of an item, which never touches another entity's, and creates one only if it is told so. */
final class ItemUpdate<T, K extends EntityKey> {

    private final Entity<T, K, ?> entity;
    private final ItemId item;
    private final PathChanges changes;
    private final GeneratedValues generated;
    private final @Nullable VersionCheck version;
    private final @Nullable NewItem newItem;
    private final @Nullable Condition condition;

    ItemUpdate(
            Entity<T, K, ?> entity,
            K key,
            AttributeChanges changes,
            GeneratedValues generated,
            @Nullable VersionCheck version,
            @Nullable NewItem newItem,
            @Nullable Condition condition) {
        this.entity = entity;
        this.item = entity.itemId(key);
        entity.giveType(changes);
        this.changes = changes.recorded();
        entity.requireSize(item, this.changes);
        this.generated = generated;
        this.version = version;
        this.newItem = newItem;
        this.condition = condition;
    }

    /** @param idempotent whether a token makes all attempts one */
    CompletableFuture<T> execute(boolean idempotent) {
        ItemWrite write = write();
        if (idempotent || !write.unique().isNone()) {
            return GuardedWrite.execute(write, updated -> 1, (run, before) -> GuardedWrite.readBack(run, entity, item));
        }
        return new SingleWrite(intent(), changes.isRepeatable())
                .execute(this::send, this::isDone, entity::decodeWritten, updated -> 1);
    }

    ItemWrite write() {
        return new ItemWrite(intent(), item, this::request, unique());
    }

    private UniqueEffect unique() {
        List<UniqueConstraint> touched = entity.codec().uniqueConstraints().stream()
                .filter(constraint -> constraint.attributes().stream().anyMatch(changes::concern))
                .toList();
        List<String> attributes = touched.stream()
                .flatMap(constraint -> constraint.attributes().stream())
                .distinct()
                .toList();
        return new UniqueEffect(touched, before -> changes.after(before, attributes));
    }

    private TransactWriteItem request(@Nullable Condition more) {
        WriteExpression expression = expression(more);
        if (expression.update() == null) {
            return check(expression);
        }
        return TransactWriteItem.builder()
                .update(update -> update.tableName(item.table())
                        .key(item.key())
                        .updateExpression(expression.update())
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    // Unlike an update by itself, one in a transaction must change something.
    private TransactWriteItem check(WriteExpression expression) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(item.table())
                        .key(item.key())
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    private CompletableFuture<T> send(Transport transport, AwsRequestOverrideConfiguration configuration) {
        WriteExpression expression = expression(null);
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName(item.table())
                .key(item.key())
                .updateExpression(expression.update())
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .overrideConfiguration(configuration)
                .build();
        return transport.update(request).thenApply(response -> entity.decodeWritten(response.attributes()));
    }

    // Everything that was set, removed, or put into a set or map must be as this update leaves it. That is no proof: a
    // rival whose update under the same condition went first may have left the same. The fresh time of an @UpdatedAt
    // component is one, as far as two writers do not meet within its precision.
    private boolean isDone(Map<String, AttributeValue> stored) {
        return generated.gaveFineTime() && changes.areDone(stored);
    }

    private WriteIntent intent() {
        return WriteIntent.update(entity, version, newItem != null, changes);
    }

    private WriteExpression expression(@Nullable Condition more) {
        Condition stored = version == null ? entity.isThere() : version.condition(entity);
        Condition asked = WriteExpression.both(condition, more);
        if (asked != null) {
            stored = stored.and(asked);
        }
        Condition all = newItem == null ? stored : newItem.condition(stored);
        for (Condition demand : changes.demands()) {
            all = all.and(demand);
        }
        return WriteExpression.of(entity, changes, all);
    }
}
