package dev.singlet.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.Condition;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** DynamoDB accepts every condition, and finds what it says: of a full item, another full one, and an empty one. */
class ConditionDynamoDbTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static final String FULL = "full";
    private static final String OTHER = "other";
    private static final String EMPTY = "empty";

    private static String table = "";

    /** Reserved words and dots are names like any other. */
    private final StringField text = StringField.of("name");

    private final NumberField<Integer> number = NumberField.of("size", AttributeCodec.INT);
    private final OrderedField<Instant> time = OrderedField.of("time.stamp", AttributeCodec.INSTANT);
    private final Field<Boolean> flag = Field.of("flag", AttributeCodec.BOOLEAN);
    private final BinaryField bytes = BinaryField.of("bytes");
    private final ListField<Long, NumberField<Long>> list = ListField.of(
            "list", AttributeCodec.list(AttributeCodec.LONG), path -> NumberField.of(path, AttributeCodec.LONG));
    private final SetField<String> set = SetField.of("set", AttributeCodec.set(AttributeCodec.STRING));
    private final MapField<String, Integer, NumberField<Integer>> map = MapField.of(
            "map",
            AttributeCodec.map(AttributeCodec.INT),
            AttributeCodec.STRING,
            path -> NumberField.of(path, AttributeCodec.INT));

    @BeforeAll
    static void store() {
        table = DYNAMO.createTable(CreateTableRequest.builder()
                .tableName("Conditions")
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
        put(item(FULL, "Anna", 9, "2024-01-02T03:04:05.000000000Z", true, Set.of("a", "b")));
        put(item(OTHER, "Zo\u00eb", 10, "2024-01-02T03:04:05.000000001Z", false, Set.of("c")));
        put(Map.of("pk", AttributeValue.fromS(EMPTY)));
    }

    private static Map<String, AttributeValue> item(
            String key, String name, int size, String time, boolean flag, Set<String> set) {
        return Map.of(
                "pk", AttributeValue.fromS(key),
                "name", AttributeValue.fromS(name),
                "size", AttributeValue.fromN(size + ".0"),
                "time.stamp", AttributeValue.fromS(time),
                "flag", AttributeValue.fromBool(flag),
                "bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[size])),
                "list", AttributeValue.fromL(List.of(AttributeValue.fromN("0"), AttributeValue.fromN("" + size))),
                "set", AttributeValue.fromSs(List.copyOf(set)),
                "map", AttributeValue.fromM(Map.of("a.b", AttributeValue.fromN("" + size))));
    }

    @Test
    void equality() {
        finds(text.eq("Anna"), FULL);
        finds(text.ne("Anna"), OTHER, EMPTY);
        finds(number.eq(9), FULL);
        finds(flag.in(true, false), FULL, OTHER);
        finds(flag.exists(), FULL, OTHER);
        finds(flag.notExists(), EMPTY);
        finds(flag.type(AttributeType.BOOLEAN), FULL, OTHER);
        finds(flag.type(AttributeType.NUMBER));
        finds(bytes.eq(new byte[9]), FULL);
        finds(list.eq(List.of(0L, 9L)), FULL);
        finds(set.eq(Set.of("b", "a")), FULL);
        finds(set.eq(Set.of()), EMPTY);
        finds(set.ne(Set.of()), FULL, OTHER);
        finds(set.in(Set.of("c"), Set.of()), OTHER, EMPTY);
        finds(set.in(List.of(Set.of())), EMPTY);
        finds(set.in(Set.of("b", "a"), Set.of("c")), FULL, OTHER);
        finds(map.eq(Map.of("a.b", 9)), FULL);
    }

    @Test
    void order() {
        finds(number.lt(10), FULL);
        finds(number.le(10), FULL, OTHER);
        finds(number.gt(9), OTHER);
        finds(number.ge(9), FULL, OTHER);
        finds(number.between(9, 9), FULL);
        finds(number.between(10, 9));
        finds(text.gt("Z"), OTHER);
        finds(time.gt(Instant.parse("2024-01-02T03:04:05Z")), OTHER);
        finds(time.le(Instant.parse("2024-01-02T03:04:05Z")), FULL);
    }

    @Test
    void partsAndSizes() {
        finds(text.beginsWith("An"), FULL);
        finds(text.contains("nn"), FULL);
        finds(text.size().eq(3), OTHER);
        finds(bytes.size().between(9, 9), FULL);
        finds(list.contains(9L), FULL);
        finds(list.at(1).eq(10L), OTHER);
        finds(list.at(2).notExists(), FULL, OTHER, EMPTY);
        finds(list.size().gt(1), FULL, OTHER);
        finds(set.contains("c"), OTHER);
        finds(set.size().ne(1), FULL, EMPTY);
        finds(map.entry("a.b").eq(9), FULL);
        finds(map.entry("c").exists());
        finds(map.size().lt(2), FULL, OTHER);
    }

    @Test
    void logic() {
        Condition anna = text.eq("Anna");
        Condition ten = number.eq(10);
        Condition absent = text.notExists();
        finds(anna.or(ten).or(absent), FULL, OTHER, EMPTY);
        finds(anna.and(ten));
        finds(anna.or(ten).and(flag.eq(true)), FULL);
        finds(anna.and(flag.eq(true)).or(ten), FULL, OTHER);
        finds(anna.or(ten).not(), EMPTY);
        finds(anna.not().and(ten.not()).not(), FULL, OTHER);
        finds(anna.or(ten.and(flag.eq(true).or(absent))).not().not(), FULL);
    }

    @Test
    void manyOperands() {
        List<Integer> values = IntStream.rangeClosed(10, 250).boxed().toList();

        finds(number.in(values), OTHER);
        finds(number.in(values).not().and(text.exists()), FULL);
    }

    private static void finds(Condition condition, String... keys) {
        ExpressionContext context = new ExpressionContext();
        String expression = context.render(condition);
        Set<String> found = DYNAMO
                .client()
                .scan(ScanRequest.builder()
                        .tableName(table)
                        .filterExpression(expression)
                        .expressionAttributeNames(context.names())
                        .expressionAttributeValues(context.values().isEmpty() ? null : context.values())
                        .build())
                .items()
                .stream()
                .map(item -> Objects.requireNonNull(item.get("pk")).s())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(keys)), found, condition.toString());
    }

    private static void put(Map<String, AttributeValue> item) {
        DYNAMO.client().putItem(request -> request.tableName(table).item(item));
    }
}
