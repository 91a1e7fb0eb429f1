package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.Projection;
import dev.singlet.expression.ExpressionContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * Reads items of one entity, each by one request.
 *
 * @param expired whether items that have expired are found as well
 */
record SingleReads<T, K extends EntityKey>(Entity<T, K, ?> entity, boolean consistent, boolean expired) {

    CompletableFuture<Optional<T>> find(K key) {
        return execute(
                found -> found.isPresent() ? 1 : 0,
                run -> read(run, request(run, key).build(), entity::decode));
    }

    <P> CompletableFuture<Optional<P>> find(K key, Projection<T, P> projection) {
        return execute(found -> found.isPresent() ? 1 : 0, run -> {
            Objects.requireNonNull(projection, "projection");
            ExpressionContext context = new ExpressionContext();
            String attributes = viewed(projection).map(context::name).collect(Collectors.joining(", "));
            GetItemRequest request = request(run, key)
                    .projectionExpression(attributes)
                    .expressionAttributeNames(context.names())
                    .build();
            return read(run, request, item -> {
                entity.requireType(item);
                return projection.decode(item);
            });
        });
    }

    CompletableFuture<T> get(K key) {
        return execute(
                found -> 1,
                run -> read(run, request(run, key).build(), entity::decode)
                        .thenApply(found ->
                                found.orElseThrow(() -> new ItemNotFoundException(Operation.GET, entity.name()))));
    }

    private <R> CompletableFuture<R> execute(
            ToLongFunction<R> itemCount, Function<OperationRun, CompletableFuture<R>> read) {
        return OperationRun.execute(
                entity.table(), OperationRun.Subject.entity(Operation.GET, entity.name()), itemCount, read);
    }

    private GetItemRequest.Builder request(OperationRun run, K key) {
        return GetItemRequest.builder()
                .tableName(entity.table().name())
                .key(entity.key(key))
                .consistentRead(consistent)
                .overrideConfiguration(run.observed());
    }

    /** What a view needs, and what tells whether the item is one of this entity and has not expired. */
    private Stream<String> viewed(Projection<T, ?> projection) {
        TableSchema schema = entity.table().schema();
        return Stream.concat(
                        projection.attributes().stream(),
                        Stream.of(
                                        Optional.of(schema.typeAttribute()),
                                        Optional.of(schema.partitionKey()),
                                        Optional.ofNullable(schema.sortKey()),
                                        Optional.ofNullable(entity.codec().timeToLive()))
                                .flatMap(Optional::stream))
                .distinct();
    }

    private <R> CompletableFuture<Optional<R>> read(
            OperationRun run, GetItemRequest request, Function<Map<String, AttributeValue>, R> decoder) {
        return run.reads(entity.readMode(consistent)).get(request).thenApply(response -> {
            Map<String, AttributeValue> item = response.item();
            boolean isThere = expired ? !item.isEmpty() : entity.isThere(item);
            return isThere ? Optional.of(decoder.apply(item)) : Optional.empty();
        });
    }
}
