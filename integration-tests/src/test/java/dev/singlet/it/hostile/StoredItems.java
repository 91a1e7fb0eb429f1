package dev.singlet.it.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A simulated DynamoDB: it remembers what it is asked, and finds nothing unless it is told to. */
final class StoredItems implements DynamoDbClient {

    private final List<Map<String, AttributeValue>> items = new ArrayList<>();
    private final List<Map<String, AttributeValue>> startKeys = new ArrayList<>();
    private @Nullable Map<String, AttributeValue> next;

    /** The items put so far, their attributes by name. */
    List<Map<String, AttributeValue>> items() {
        return items;
    }

    /** What queries and scans were to start after; taken by this call. */
    List<Map<String, AttributeValue>> takeStartKeys() {
        List<Map<String, AttributeValue>> taken = List.copyOf(startKeys);
        startKeys.clear();
        return taken;
    }

    /** Answers the next query or scan with an item, after which more is said to follow. */
    void answer(Map<String, AttributeValue> item) {
        next = item;
    }

    private Map<String, AttributeValue> take() {
        Map<String, AttributeValue> taken = next;
        next = null;
        return taken == null ? Map.of() : taken;
    }

    private static List<Map<String, AttributeValue>> listOf(Map<String, AttributeValue> item) {
        return item.isEmpty() ? List.of() : List.of(item);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        items.add(new TreeMap<>(request.item()));
        return PutItemResponse.builder().build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        startKeys.add(request.exclusiveStartKey());
        Map<String, AttributeValue> item = take();
        return QueryResponse.builder()
                .items(listOf(item))
                .count(listOf(item).size())
                .lastEvaluatedKey(item)
                .build();
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        startKeys.add(request.exclusiveStartKey());
        Map<String, AttributeValue> item = take();
        return ScanResponse.builder()
                .items(listOf(item))
                .count(listOf(item).size())
                .lastEvaluatedKey(item)
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
