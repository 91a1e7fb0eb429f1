package dev.singlet.testing;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** Reads a whole table, in an order that does not depend on how DynamoDB spreads partitions. */
final class TableItems {

    private TableItems() {}

    static List<Map<String, AttributeValue>> read(DynamoDbClient client, String tableName) {
        List<String> keys = keyAttributes(client, tableName);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        client.scanPaginator(scan -> scan.tableName(tableName).consistentRead(true))
                .items()
                .forEach(item -> items.add(keysFirst(keys, item)));
        items.sort(byKey(keys));
        return Collections.unmodifiableList(items);
    }

    private static List<String> keyAttributes(DynamoDbClient client, String tableName) {
        return client.describeTable(describe -> describe.tableName(tableName)).table().keySchema().stream()
                .sorted(comparing(element -> element.keyType() == KeyType.HASH ? 0 : 1))
                .map(KeySchemaElement::attributeName)
                .toList();
    }

    private static Map<String, AttributeValue> keysFirst(List<String> keys, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> rest = new TreeMap<>(item);
        Map<String, AttributeValue> ordered = new LinkedHashMap<>();
        for (String key : keys) {
            Optional.ofNullable(rest.remove(key)).ifPresent(value -> ordered.put(key, value));
        }
        ordered.putAll(rest);
        return Collections.unmodifiableMap(ordered);
    }

    private static Comparator<Map<String, AttributeValue>> byKey(List<String> keys) {
        return keys.stream()
                .map(key -> Comparator.<Map<String, AttributeValue>, AttributeValue>comparing(
                        item -> item.get(key), TableItems::compareKeys))
                .reduce((first, second) -> first.thenComparing(second))
                .orElseThrow();
    }

    /** DynamoDB's own order: numbers by size, strings and binaries by unsigned bytes. */
    private static int compareKeys(AttributeValue left, AttributeValue right) {
        return left.type() == AttributeValue.Type.N
                ? new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()))
                : Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    private static byte[] bytes(AttributeValue key) {
        return key.type() == AttributeValue.Type.B
                ? key.b().asByteArray()
                : SdkBytes.fromUtf8String(key.s()).asByteArray();
    }
}
