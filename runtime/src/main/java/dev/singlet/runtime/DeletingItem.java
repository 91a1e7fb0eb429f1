package dev.singlet.runtime;

import dev.singlet.AsyncDeleteAction;
import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The deletion of an item, which never touches another entity's. */
final class DeletingItem<T, K extends EntityKey, F>
        implements AsyncUnconditionalDeleteAction<T, F>, ItemWrite.Source, BatchWritePart.Source {

    private final Entity<T, K, F> entity;
    private final K key;
    private final ItemId id;
    private final @Nullable VersionCheck version;
    private final @Nullable Condition condition;

    /** @param version the version that the item must have, if that matters */
    DeletingItem(Entity<T, K, F> entity, K key, @Nullable VersionCheck version) {
        this(entity, key, version, null);
    }

    private DeletingItem(Entity<T, K, F> entity, K key, @Nullable VersionCheck version, @Nullable Condition condition) {
        this.entity = entity;
        this.key = key;
        this.id = entity.itemId(key);
        this.version = version;
        this.condition = condition;
    }

    @Override
    public AsyncDeleteAction<T, F> onlyIf(Function<F, Condition> added) {
        return new DeletingItem<>(entity, key, version, entity.and(condition, added));
    }

    @Override
    public CompletableFuture<Optional<T>> execute() {
        ToLongFunction<Optional<T>> count = deleted -> deleted.isPresent() ? 1 : 0;
        if (!entity.codec().uniqueConstraints().isEmpty()) {
            return GuardedWrite.execute(
                    write(), count, (run, before) -> CompletableFuture.completedFuture(found(before)));
        }
        return new SingleWrite(intent(), true).execute(this::send, Map::isEmpty, stored -> Optional.empty(), count);
    }

    @Override
    public ItemWrite write() {
        return new ItemWrite(
                intent(), id, this::request, new UniqueEffect(entity.codec().uniqueConstraints(), before -> Map.of()));
    }

    private TransactWriteItem request(@Nullable Condition more) {
        WriteExpression expression = WriteExpression.of(entity, WriteExpression.both(condition(), more));
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(id.table())
                        .key(id.key())
                        .conditionExpression(expression.condition())
                        .expressionAttributeNames(expression.names())
                        .expressionAttributeValues(expression.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
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

    private CompletableFuture<Optional<T>> send(Transport transport, AwsRequestOverrideConfiguration configuration) {
        WriteExpression expression = WriteExpression.of(entity, condition());
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
        return transport.delete(request).thenApply(response -> found(response.attributes()));
    }

    private Optional<T> found(Map<String, AttributeValue> deleted) {
        return entity.isThere(deleted) ? Optional.of(entity.decodeWritten(deleted)) : Optional.empty();
    }

    private WriteIntent intent() {
        return new WriteIntent(entity, Operation.DELETE, version);
    }

    private Condition condition() {
        return condition == null ? asKnown() : exists().and(condition);
    }

    private Condition asKnown() {
        return version == null ? entity.isAbsent().or(entity.isOfThisType()) : version.condition(entity);
    }

    private Condition exists() {
        return version == null ? entity.isThere() : entity.isThere().and(version.condition(entity));
    }
}
