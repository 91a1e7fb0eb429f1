package dev.singlet.testing.fault;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table with a sort key and an index for the tests of faults. */
final class FaultTable {

    static final String INDEX = "gsi1";

    private FaultTable() {}

    static String create(DynamoDbExtension dynamo) {
        return dynamo.createTable(CreateTableRequest.builder()
                .attributeDefinitions(Stream.of("pk", "sk", "group")
                        .map(name -> AttributeDefinition.builder()
                                .attributeName(name)
                                .attributeType(ScalarAttributeType.S)
                                .build())
                        .toList())
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName(INDEX)
                        .keySchema(key("group", KeyType.HASH), key("sk", KeyType.RANGE))
                        .projection(all -> all.projectionType(ProjectionType.ALL))
                        .build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
    }

    static Map<String, AttributeValue> item(String partition, String sort) {
        return Map.of(
                "pk", AttributeValue.fromS(partition),
                "sk", AttributeValue.fromS(sort),
                "group", AttributeValue.fromS("group of " + partition));
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(sort));
    }

    static List<WriteRequest> puts(String partition, int number) {
        return IntStream.range(0, number)
                .mapToObj(sort -> WriteRequest.builder()
                        .putRequest(PutRequest.builder()
                                .item(item(partition, Integer.toString(sort)))
                                .build())
                        .build())
                .toList();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
