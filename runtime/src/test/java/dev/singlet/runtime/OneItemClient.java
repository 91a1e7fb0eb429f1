package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A simulated DynamoDB: one item answers every query and scan, of the type that is asked for, and more is said to follow. */
final class OneItemClient implements DynamoDbClient {

    private final Map<String, List<String>> keysOfIndexes =
            Map.of("gsi1", List.of("gsi1pk", "gsi1sk"), "lsi1", List.of("pk", "lsi1sk"));
    private final List<Map<String, AttributeValue>> startKeys = new ArrayList<>();
    private final Map<String, Map<String, AttributeValue>> items = new HashMap<>();

    /** What the requests so far were to start after; empty for the beginning. */
    List<Map<String, AttributeValue>> startKeys() {
        return startKeys;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        items.put(StoredValues.keyText(request.item(), "entityType"), request.item());
        return PutItemResponse.builder().build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        startKeys.add(request.exclusiveStartKey());
        Map<String, AttributeValue> item = item(request.expressionAttributeValues());
        Map<String, AttributeValue> position = position(item);
        if (request.indexName() != null) {
            Objects.requireNonNull(keysOfIndexes.get(request.indexName()))
                    .forEach(key -> position.put(key, Objects.requireNonNull(item.get(key))));
        }
        return QueryResponse.builder()
                .items(List.of(item))
                .count(1)
                .lastEvaluatedKey(position)
                .build();
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        startKeys.add(request.exclusiveStartKey());
        Map<String, AttributeValue> item = item(request.expressionAttributeValues());
        return ScanResponse.builder()
                .items(List.of(item))
                .count(1)
                .lastEvaluatedKey(position(item))
                .build();
    }

    private Map<String, AttributeValue> item(Map<String, AttributeValue> values) {
        boolean ofProjects = values.containsValue(AttributeValue.fromS("Project"))
                && !values.containsValue(AttributeValue.fromS("Task"));
        return Objects.requireNonNull(items.get(ofProjects ? "Project" : "Task"));
    }

    private static Map<String, AttributeValue> position(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> position = new HashMap<>();
        position.put("pk", Objects.requireNonNull(item.get("pk")));
        position.put("sk", Objects.requireNonNull(item.get("sk")));
        return position;
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
