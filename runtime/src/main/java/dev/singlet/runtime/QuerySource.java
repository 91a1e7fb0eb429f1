package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Operation;
import dev.singlet.expression.ExpressionContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Sends the requests of a query. */
final class QuerySource<T> implements PageSource<T> {

    private final QueryPlan plan;
    private final Predicate<Map<String, AttributeValue>> isWanted;
    private final Function<Map<String, AttributeValue>, T> decoder;
    private final QueryCursors cursors;

    /** @param isWanted whether an item in the range is one of those asked for, as far as the filter cannot tell */
    QuerySource(
            QueryPlan plan,
            Predicate<Map<String, AttributeValue>> isWanted,
            Function<Map<String, AttributeValue>, T> decoder) {
        this.plan = plan;
        this.isWanted = isWanted;
        this.decoder = decoder;
        this.cursors = new QueryCursors(plan);
    }

    @Override
    public boolean isEmpty() {
        return plan.range().kind() == KeyRange.Kind.NONE;
    }

    @Override
    public boolean isFiltered() {
        return plan.filter() != null;
    }

    @Override
    public @Nullable Integer limit() {
        return plan.limit();
    }

    @Override
    public @Nullable Map<String, AttributeValue> startKey() {
        return plan.startAfter() == null ? null : cursors.read(plan.startAfter());
    }

    @Override
    public T decode(Map<String, AttributeValue> item) {
        return decoder.apply(item);
    }

    @Override
    public Cursor cursorAfter(Map<String, AttributeValue> item) {
        return cursors.write(item);
    }

    @Override
    public OperationRun.Subject subject(boolean countOnly) {
        return new OperationRun.Subject(
                countOnly ? Operation.COUNT : Operation.QUERY,
                Optional.of(plan.name()),
                Optional.ofNullable(plan.index()).map(IndexSchema::name));
    }

    @Override
    public TableContext table() {
        return plan.table();
    }

    @Override
    public CompletableFuture<DynamoPage> read(
            OperationRun run,
            @Nullable Map<String, AttributeValue> startKey,
            @Nullable Integer readLimit,
            boolean countOnly) {
        ExpressionContext context = new ExpressionContext();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table().name())
                .keyConditionExpression(keyCondition(context))
                .scanIndexForward(!plan.descending())
                .consistentRead(plan.consistent())
                .exclusiveStartKey(startKey)
                .limit(readLimit)
                .overrideConfiguration(run.observed());
        if (plan.index() != null) {
            request.indexName(plan.index().name());
        }
        if (plan.filter() != null) {
            request.filterExpression(context.render(plan.filter()));
        }
        boolean mustLook = plan.owner() == null && table().schema().adoptsUntyped();
        if (countOnly && mustLook) {
            request.projectionExpression(projection(context, List.of()));
        } else if (countOnly) {
            request.select(Select.COUNT);
        } else if (plan.projected() != null) {
            request.projectionExpression(projection(context, plan.projected()));
        }
        return run.transport()
                .query(request.expressionAttributeNames(context.names())
                        .expressionAttributeValues(context.values())
                        .build())
                .thenApply(response -> mustLook
                        ? wanted(response)
                        : DynamoPage.of(response.items(), response.count(), response.lastEvaluatedKey()));
    }

    /** Items without a type pass the filter; whose they are is told by their keys. */
    private DynamoPage wanted(QueryResponse response) {
        List<Map<String, AttributeValue>> items =
                response.items().stream().filter(isWanted).toList();
        return DynamoPage.of(items, items.size(), response.lastEvaluatedKey());
    }

    private String keyCondition(ExpressionContext context) {
        String partition = context.name(plan.partitionKey()) + " = " + text(context, plan.partition());
        KeyRange range = plan.range();
        String sortKey = plan.sortKey();
        if (range.kind() == KeyRange.Kind.ALL || sortKey == null) {
            return partition;
        }
        String sort = context.name(sortKey);
        String lower = text(context, range.lower());
        return range.kind() == KeyRange.Kind.EXACTLY
                ? partition + " AND " + sort + " = " + lower
                : partition + " AND " + sort + " BETWEEN " + lower + " AND " + text(context, range.upper());
    }

    // Besides what is wanted, each item must tell its type, and its keys in case a page ends with it.
    private String projection(ExpressionContext context, List<String> wanted) {
        Set<String> attributes = new LinkedHashSet<>(wanted);
        attributes.add(table().schema().typeAttribute());
        IndexSchema index = plan.index();
        // A global index refuses to give what it does not hold; a local one would fetch it, item by item.
        if (index != null && index.included() != null) {
            attributes.retainAll(index.included());
        }
        attributes.addAll(plan.positionKeys());
        return attributes.stream().map(context::name).collect(Collectors.joining(", "));
    }

    private static String text(ExpressionContext context, String key) {
        return context.value(AttributeValue.fromS(key));
    }
}
