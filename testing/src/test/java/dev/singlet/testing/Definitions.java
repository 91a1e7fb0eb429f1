package dev.singlet.testing;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The tables of these tests: string partition key {@code pk}, and a sort key {@code sk} of a given type. */
final class Definitions {

    private Definitions() {}

    static CreateTableRequest table(String name) {
        return table(name, ScalarAttributeType.S);
    }

    static CreateTableRequest table(String name, ScalarAttributeType sortKey) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .attributeDefinitions(attribute("pk", ScalarAttributeType.S), attribute("sk", sortKey))
                .build();
    }

    static AttributeValue string(String value) {
        return AttributeValue.fromS(value);
    }

    static void put(DynamoDbClient client, String tableName, String pk, AttributeValue sk) {
        Map<String, AttributeValue> item = Map.of("pk", string(pk), "sk", sk, "a", string("first by name"));
        client.putItem(put -> put.tableName(tableName).item(item));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }
}
