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

    private final QueryScope scope;
    private final QueryPlan.Reading reading;
    private final QueryPlan.Selection selection;
    private final Predicate<Map<String, AttributeValue>> isWanted;
    private final Function<Map<String, AttributeValue>, T> decoder;
    private final QueryCursors cursors;

    /**
     * @param cursors the cursors of the query
     * @param isWanted whether an item in the range is one of those asked for, as far as the filter cannot tell
     */
    QuerySource(
            QueryPlan plan,
            QueryCursors cursors,
            Predicate<Map<String, AttributeValue>> isWanted,
            Function<Map<String, AttributeValue>, T> decoder) {
        this.scope = plan.scope();
        this.reading = plan.reading();
        this.selection = plan.selection();
        this.isWanted = isWanted;
        this.decoder = decoder;
        this.cursors = cursors;
    }

    @Override
    public boolean isEmpty() {
        return scope.range().kind() == KeyRange.Kind.NONE;
    }

    @Override
    public boolean isFiltered() {
        return selection.filter() != null;
    }

    @Override
    public @Nullable Integer limit() {
        return selection.limit();
    }

    @Override
    public @Nullable Map<String, AttributeValue> startKey() {
        return reading.startAfter() == null ? null : cursors.read(reading.startAfter());
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
                Optional.of(scope.name()),
                Optional.ofNullable(scope.index()).map(IndexSchema::name));
    }

    @Override
    public TableContext table() {
        return scope.table();
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
                .scanIndexForward(!reading.descending())
                .consistentRead(reading.consistent())
                .exclusiveStartKey(startKey)
                .limit(readLimit)
                .overrideConfiguration(run.observed());
        if (scope.index() != null) {
            request.indexName(scope.index().name());
        }
        if (selection.filter() != null) {
            String filter = context.render(selection.filter());
            ExpressionLimits.require(scope.name(), context, filter);
            request.filterExpression(filter);
        }
        boolean mustLook = scope.owner() == null && table().schema().adoptsUntyped();
        if (countOnly && mustLook) {
            request.projectionExpression(projection(context, List.of()));
        } else if (countOnly) {
            request.select(Select.COUNT);
        } else if (selection.projected() != null) {
            request.projectionExpression(projection(context, selection.projected()));
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
        String partition = context.name(scope.partitionKey()) + " = " + text(context, scope.partition());
        KeyRange range = scope.range();
        String sortKey = scope.sortKey();
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
        IndexSchema index = scope.index();
        // A global index refuses to give what it does not hold; a local one would fetch it, item by item.
        if (index != null && index.included() != null) {
            attributes.retainAll(index.included());
        }
        attributes.addAll(scope.positionKeys());
        return attributes.stream().map(context::name).collect(Collectors.joining(", "));
    }

    private static String text(ExpressionContext context, String key) {
        return context.value(AttributeValue.fromS(key));
    }
}
