package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** DynamoDB itself sorts the keys and evaluates the ranges: one partition of hostile keys for each template. */
class KeyDynamoDbTest {

    private static final int KEYS = 10_000;
    private static final int BATCH = 25;
    private static final int ROUNDS_A_PARTITION = 10;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    /** The tuples that are stored, by template and by key. */
    private static final Map<KeyTemplate, NavigableMap<String, List<Object>>> STORED = new HashMap<>();

    private static String table = "";

    @BeforeAll
    static void store() {
        table = DYNAMO.createTable(CreateTableRequest.builder()
                .tableName("Keys")
                .attributeDefinitions(attribute("pk"), attribute("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
        Random random = KeyFuzz.random("stored keys");
        List<WriteRequest> batch = new ArrayList<>();
        for (int stored = 0; stored < KEYS; ) {
            KeyTemplate template = KeyTemplate.ALL.get(random.nextInt(KeyTemplate.ALL.size()));
            List<Object> values = template.values(random);
            if (template.hasKey(values)) {
                String sort = template.write(values);
                if (tuples(template).put(sort, values) == null) {
                    stored++;
                    batch.add(put(template, sort));
                }
            }
            if (batch.size() == BATCH || stored == KEYS) {
                write(batch);
            }
        }
    }

    @Test
    void dynamoDbSortsTheKeysAsTheirTuplesSort() {
        STORED.forEach((template, tuples) -> {
            assertEquals(List.copyOf(tuples.keySet()), query(template, KeyRange.all()));
            List<List<Object>> ordered = List.copyOf(tuples.values());
            for (int i = 1; i < ordered.size(); i++) {
                List<Object> left = ordered.get(i - 1);
                List<Object> right = ordered.get(i);
                assertTrue(template.compare(left, right) < 0, () -> template + ": " + left + " and " + right);
            }
        });
    }

    @Test
    void dynamoDbFindsExactlyTheKeysAskedFor() {
        Random random = KeyFuzz.random("ranges in DynamoDB");
        for (KeyTemplate template : KeyTemplate.ALL) {
            List<List<Object>> tuples = List.copyOf(tuples(template).values());
            for (int i = 0; i < ROUNDS_A_PARTITION; i++) {
                List<Object> base = tuples.get(random.nextInt(tuples.size()));
                int slot = random.nextInt(template.slots().size());
                Object other = tuples.get(random.nextInt(tuples.size())).get(slot);
                KeyWriter prefix = template.prefix(base, slot);
                template.slots()
                        .get(slot)
                        .queries(prefix, template.after(slot), base.get(slot), other)
                        .forEach(asked -> check(template, base, slot, asked));
            }
        }
    }

    private static void check(KeyTemplate template, List<Object> base, int slot, KeySlot.Query asked) {
        List<String> expected = tuples(template).entrySet().stream()
                .filter(stored -> template.samePrefix(base, stored.getValue(), slot))
                .filter(stored -> asked.holds().test(stored.getValue().get(slot)))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(expected, query(template, asked.range()), () -> template + " " + base + asked.description());
    }

    private static List<String> query(KeyTemplate template, KeyRange range) {
        if (range.kind() == KeyRange.Kind.NONE) {
            return List.of();
        }
        String condition = "pk = :pk";
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":pk", string(partition(template))));
        if (range.kind() == KeyRange.Kind.BETWEEN) {
            condition += " AND sk BETWEEN :lower AND :upper";
            values.put(":lower", string(range.lower()));
            values.put(":upper", string(range.upper()));
        }
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(condition)
                .expressionAttributeValues(values)
                .build();
        return DYNAMO.client().queryPaginator(request).items().stream()
                .flatMap(item -> Stream.ofNullable(item.get("sk")))
                .map(AttributeValue::s)
                .toList();
    }

    private static NavigableMap<String, List<Object>> tuples(KeyTemplate template) {
        return STORED.computeIfAbsent(template, t -> new TreeMap<>(KeyProperties::bytewise));
    }

    private static String partition(KeyTemplate template) {
        return "T" + KeyTemplate.ALL.indexOf(template);
    }

    private static WriteRequest put(KeyTemplate template, String sort) {
        PutRequest put = PutRequest.builder()
                .item(Map.of("pk", string(partition(template)), "sk", string(sort)))
                .build();
        return WriteRequest.builder().putRequest(put).build();
    }

    private static void write(List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> unprocessed = DYNAMO.client()
                .batchWriteItem(request -> request.requestItems(Map.of(table, List.copyOf(batch))))
                .unprocessedItems();
        assertEquals(Map.of(), unprocessed);
        batch.clear();
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeValue string(String value) {
        return AttributeValue.fromS(value);
    }
}
