package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.AsyncDeleteAction;
import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The deletion of an item, which never touches another entity's. */
final class DeletingItem<T, K extends EntityKey, F> 
        implements AsyncUnconditionalDeleteAction<T, F>, TransactionPart.Source, BatchWritePart.Source {

    private final Entity<T, K, F> entity;
    private final K key;
    private final ItemId id;
    private final @Nullable Condition condition;

    DeletingItem(Entity<T, K, F> entity, K key) {
        this(entity, key, null);
    }

    private DeletingItem(Entity<T, K, F> entity, K key, @Nullable Condition condition) {
        this.entity = entity;
        this.key = key;
        this.id = entity.itemId(key);
        this.condition = condition;
    }

    @Override
    public AsyncDeleteAction<T, F> onlyIf(Function<F, Condition> added) {
        return new DeletingItem<>(entity, key, entity.and(condition, added));
    }

    @Override
    public CompletableFuture<Optional<T>> execute() {
        return new SingleWrite(entity, Operation.DELETE, true)
                .execute(this::send, Map::isEmpty, stored -> Optional.empty(), deleted -> deleted.isPresent() ? 1 : 0);
    }

    @Override
    public TransactionPart part() {
        WriteExpression expression = expression();
        Delete delete = Delete.builder()
                .tableName(id.table())
                .key(id.key())
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return new TransactionPart(
                entity,
                Operation.DELETE,
                id.key(),
                TransactWriteItem.builder().delete(delete).build());
    }

    @Override
    public Entity<?, ?, ?> entity() {
        return entity;
    }

    @Override
    public BatchWritePart batchPart(Object given) {
        BatchWritePart.requireNone(condition, entity);
        return BatchWritePart.deletion(id, given, key);
    }

    private CompletableFuture<Optional<T>> send(AwsRequestOverrideConfiguration configuration) {
        WriteExpression expression = expression();
        DeleteItemRequest request = DeleteItemRequest.builder()
                .tableName(id.table())
                .key(id.key())
                .conditionExpression(expression.condition())
                .expressionAttributeNames(expression.names())
                .expressionAttributeValues(expression.values())
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .overrideConfiguration(configuration)
                .build();
        return entity.table().transport().delete(request).thenApply(response -> entity.isThere(response.attributes())
                ? Optional.of(entity.decodeWritten(response.attributes()))
                : Optional.empty());
    }

    private WriteExpression expression() {
        return WriteExpression.of(
                condition == null
                        ? entity.isAbsent().or(entity.isOfThisType())
                        : entity.isThere().and(condition));
    }
}
