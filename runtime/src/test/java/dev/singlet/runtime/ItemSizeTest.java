package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The sizes are those by which DynamoDB Local draws the line, or less where numbers are concerned. */
class ItemSizeTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static DynamoDbClient client;

    @BeforeAll
    static void createTable() {
        client = DYNAMO.client();
        client.createTable(table -> table.tableName(DYNAMO.tableName())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build()));
    }

    static List<AttributeValue> values() {
        AttributeValue text = AttributeValue.fromS("t\u00e9xt\u20ac\ud83d\ude00");
        AttributeValue bytes = AttributeValue.fromB(SdkBytes.fromUtf8String("bytes"));
        AttributeValue empty = AttributeValue.fromL(List.of());
        return List.of(
                text,
                AttributeValue.fromS(""),
                bytes,
                AttributeValue.fromBool(false),
                AttributeValue.fromNul(true),
                AttributeValue.fromSs(List.of("a", "b\u00f6", "")),
                AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("bcd"))),
                empty,
                AttributeValue.fromM(Map.of()),
                AttributeValue.fromL(List.of(text, bytes, empty, AttributeValue.fromBool(true))),
                AttributeValue.fromM(Map.of("k\u00e9y", text, "list", AttributeValue.fromL(List.of(empty)))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isWhatDynamoDbCounts(AttributeValue value) {
        assertTrue(isTaken(value, ItemSize.MAX_ITEM), "at the limit");
        assertFalse(isTaken(value, ItemSize.MAX_ITEM + 1), "beyond the limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.000",
                "7",
                "-7",
                "42",
                "-42",
                "100",
                "1000000",
                "12345",
                "0.1",
                "0.012",
                "-123.45",
                "1E125",
                "1.5E-130",
                "12345678901234567890123456789012345678",
                "-1.2345678901234567890123456789012345678"
            })
    void ofNumbersIsNoMoreThanWhatDynamoDbCounts(String number) {
        AttributeValue value = AttributeValue.fromN(number);
        assertTrue(isTaken(value, ItemSize.MAX_ITEM - 2), "DynamoDB counts two bytes more at most");
        assertFalse(isTaken(value, ItemSize.MAX_ITEM + 1), "DynamoDB counts no less");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "9, 2",
        "90, 2",
        "99, 2",
        "100, 2",
        "999, 3",
        "-999, 3",
        "1001, 3",
        "10001, 4",
        "9.09E10, 3",
        "0.0109, 3"
    })
    void ofNumbersGrowsByAByteForTwoDigits(String number, long bytes) {
        Map<String, AttributeValue> item = Map.of("n", AttributeValue.fromN(number));
        Map<String, AttributeValue> zero = Map.of("n", AttributeValue.fromN("0"));

        assertEquals(bytes, ItemSize.of(item) - ItemSize.of(zero) + 1);
    }

    private static boolean isTaken(AttributeValue value, long size) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS("key"));
        item.put("v\u00e4lue", value);
        item.put("rest", AttributeValue.fromS(""));
        item.put("rest", AttributeValue.fromS("x".repeat((int) (size - ItemSize.of(item)))));
        assertEquals(size, ItemSize.of(item));
        try {
            client.putItem(put -> put.tableName(DYNAMO.tableName()).item(item));
            return true;
        } catch (DynamoDbException refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains("Item size has exceeded"), refused.getMessage());
            return false;
        }
    }
}
