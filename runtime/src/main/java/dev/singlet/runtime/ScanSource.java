package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.Operation;
import dev.singlet.expression.ExpressionContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Sends the requests of a scan. */
final class ScanSource<T> implements PageSource<T> {

    private final ScanPlan<T> plan;
    private final ScanCursors cursors;

    ScanSource(ScanPlan<T> plan) {
        this.plan = plan;
        this.cursors = new ScanCursors(plan);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean isFiltered() {
        return true;
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
        return plan.view().decode(item);
    }

    @Override
    public Cursor cursorAfter(Map<String, AttributeValue> item) {
        return cursors.write(item);
    }

    @Override
    public OperationRun.Subject subject(boolean countOnly) {
        return new OperationRun.Subject(Operation.SCAN, plan.view().entity(), Optional.empty());
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
        String filter = context.render(plan.view().filter());
        ExpressionLimits.require(plan.view().entity().orElse(table().name()), context, filter);
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(table().name())
                .filterExpression(filter)
                .consistentRead(plan.consistent())
                .exclusiveStartKey(startKey)
                .limit(readLimit)
                .overrideConfiguration(run.observed());
        ScanSegment segment = plan.segment();
        if (segment != null) {
            request.segment(segment.number()).totalSegments(segment.of());
        }
        boolean byServer = countOnly && !plan.view().isFilterLoose();
        if (byServer) {
            request.select(Select.COUNT);
        } else {
            Collection<String> wanted = countOnly ? List.of() : plan.view().attributes();
            if (wanted != null) {
                request.projectionExpression(projection(context, wanted));
            }
        }
        return run.transport()
                .scan(request.expressionAttributeNames(context.names())
                        .expressionAttributeValues(context.values())
                        .build())
                .thenApply(response -> byServer
                        ? DynamoPage.of(List.of(), response.count(), response.lastEvaluatedKey())
                        : accepted(response));
    }

    private DynamoPage accepted(ScanResponse response) {
        List<Map<String, AttributeValue>> items = plan.view().isFilterLoose()
                ? response.items().stream().filter(plan.view()::accepts).toList()
                : response.items();
        return DynamoPage.of(items, items.size(), response.lastEvaluatedKey());
    }

    // Besides what is wanted, each item must tell what it is, and where the scan goes on after it.
    private String projection(ExpressionContext context, Collection<String> wanted) {
        Set<String> attributes = new LinkedHashSet<>(wanted);
        attributes.add(table().schema().typeAttribute());
        attributes.addAll(cursors.keyAttributes());
        return attributes.stream().map(context::name).collect(Collectors.joining(", "));
    }
}
