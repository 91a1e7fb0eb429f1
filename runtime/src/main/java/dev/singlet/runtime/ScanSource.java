package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Operation;
import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.StringField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Sends the requests of a scan. */
final class ScanSource<T> implements PageSource<T> {

    /** Tells cursors of scans from those of queries. */
    private static final int SCAN = 0;

    private final TableContext table;
    private final EntityCodecs<T> codecs;
    private final @Nullable Integer limit;
    private final @Nullable Cursor startAfter;

    ScanSource(TableContext table, EntityCodecs<T> codecs, @Nullable Integer limit, @Nullable Cursor startAfter) {
        this.table = table;
        this.codecs = codecs;
        this.limit = limit;
        this.startAfter = startAfter;
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
        return limit;
    }

    @Override
    public @Nullable Map<String, AttributeValue> startKey() {
        if (startAfter == null) {
            return null;
        }
        CursorToken token =
                CursorToken.of(startAfter).orElseThrow(() -> new InvalidCursorException(table.name(), "it is damaged"));
        List<String> attributes = keyAttributes();
        if (token.query() != SCAN
                || token.keys().size() != attributes.size()
                || token.keys().stream().anyMatch(String::isEmpty)) {
            throw new InvalidCursorException(table.name(), "it was not returned by this scan");
        }
        Map<String, AttributeValue> position = new HashMap<>();
        for (int index = 0; index < attributes.size(); index++) {
            position.put(
                    attributes.get(index), AttributeValue.fromS(token.keys().get(index)));
        }
        return position;
    }

    @Override
    public T decode(Map<String, AttributeValue> item) {
        return codecs.decode(item);
    }

    @Override
    public Cursor cursorAfter(Map<String, AttributeValue> item) {
        return new CursorToken(
                        SCAN,
                        keyAttributes().stream()
                                .map(key -> StoredValues.keyText(item, key))
                                .toList())
                .toCursor();
    }

    @Override
    public OperationRun.Subject subject(boolean countOnly) {
        return OperationRun.Subject.table(Operation.SCAN);
    }

    @Override
    public TableContext table() {
        return table;
    }

    @Override
    public CompletableFuture<DynamoPage> read(
            OperationRun run,
            @Nullable Map<String, AttributeValue> startKey,
            @Nullable Integer readLimit,
            boolean countOnly) {
        ExpressionContext context = new ExpressionContext();
        String ofOurTypes =
                context.render(StringField.of(table.schema().typeAttribute()).in(codecs.entities()));
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(table.name())
                .filterExpression(ofOurTypes)
                .expressionAttributeNames(context.names())
                .expressionAttributeValues(context.values())
                .exclusiveStartKey(startKey)
                .limit(readLimit)
                .overrideConfiguration(run.observed());
        if (countOnly) {
            request.select(Select.COUNT);
        }
        return table.transport()
                .scan(request.build())
                .thenApply(response ->
                        DynamoPage.of(response.items(), response.count(), response.lastEvaluatedKey()));
    }

    private List<String> keyAttributes() {
        return Stream.of(table.schema().partitionKey(), table.schema().sortKey())
                .<String>mapMulti((key, keys) -> {
                    if (key != null) {
                        keys.accept(key);
                    }
                })
                .toList();
    }
}
