package dev.singlet.it.adopt;

import dev.singlet.testing.DynamoDbExtension;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes items as a program without Singlet does, and shows them as they are. */
record OtherProgram(DynamoDbExtension dynamo, String tableName) {

    void putCustomer(String id, String email, @Nullable String type) {
        Map<String, AttributeValue> item = new HashMap<>(Map.of(
                "PK", text("CUST#" + id),
                "SK", text("PROFILE"),
                "GSI1PK", text("MAIL#" + email),
                "GSI1SK", text("CUST#" + id),
                "id", text(id),
                "email", text(email),
                "legacyFlag", AttributeValue.fromBool(true)));
        put(item, type);
    }

    void putInvoice(String customerId, int number, @Nullable String type) {
        Map<String, AttributeValue> item = new HashMap<>(Map.of(
                "PK", text("CUST#" + customerId),
                "SK", text("INV#00000" + number),
                "LSI1SK", text("OPEN#00000" + number),
                "customerId", text(customerId),
                "number", AttributeValue.fromN("" + number),
                "state", text("OPEN"),
                "cents", AttributeValue.fromN("100")));
        put(item, type);
    }

    /** An item that the model knows nothing of. */
    void putForeign(String partition, String sort, @Nullable String type) {
        put(new HashMap<>(Map.of("PK", text(partition), "SK", text(sort))), type);
    }

    Map<String, AttributeValue> get(String partition, String sort) {
        return dynamo.client()
                .getItem(request -> request.tableName(tableName)
                        .key(Map.of("PK", text(partition), "SK", text(sort)))
                        .consistentRead(true))
                .item();
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private void put(Map<String, AttributeValue> item, @Nullable String type) {
        if (type != null) {
            item.put("_et", text(type));
        }
        dynamo.client().putItem(request -> request.tableName(tableName).item(item));
    }
}
