package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Builds the request that creates a table. */
final class TableDefinition {

    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private static final Projection KEYS_ONLY =
            Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build();

    private final TableSchema schema;

    // DynamoDB refuses definitions of attributes that are not keys, and those that occur twice.
    private final Set<String> keyAttributes = new LinkedHashSet<>();

    TableDefinition(TableSchema schema) {
        this.schema = schema;
    }

    CreateTableRequest request(String tableName) {
        List<KeySchemaElement> keys = keys(schema.partitionKey(), schema.sortKey());
        List<GlobalSecondaryIndex> global = new ArrayList<>();
        List<LocalSecondaryIndex> local = new ArrayList<>();
        for (IndexSchema index : schema.indexes().values()) {
            List<KeySchemaElement> indexKeys = keys(index.partitionKey(), index.sortKey());
            if (index.local()) {
                local.add(LocalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(indexKeys)
                        .projection(projection(index.included()))
                        .build());
            } else {
                global.add(GlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(indexKeys)
                        .projection(projection(index.included()))
                        .build());
            }
        }
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(tableName)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys)
                .attributeDefinitions(
                        keyAttributes.stream().map(TableDefinition::text).toList());
        // An empty list of indexes is refused.
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        return request.build();
    }

    private static Projection projection(@Nullable List<String> included) {
        if (included == null) {
            return ALL;
        }
        return included.isEmpty()
                ? KEYS_ONLY
                : Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(included)
                        .build();
    }

    private List<KeySchemaElement> keys(String partitionKey, @Nullable String sortKey) {
        KeySchemaElement partition = key(partitionKey, KeyType.HASH);
        return sortKey == null ? List.of(partition) : List.of(partition, key(sortKey, KeyType.RANGE));
    }

    private KeySchemaElement key(String attribute, KeyType type) {
        keyAttributes.add(attribute);
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
