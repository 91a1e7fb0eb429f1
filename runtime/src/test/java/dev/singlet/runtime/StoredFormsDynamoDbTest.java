package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB takes the stored forms at the edges of every type, and gives back what is read as the same value. */
class StoredFormsDynamoDbTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static String table = "";

    @BeforeAll
    static void create() {
        table = DYNAMO.createTable(CreateTableRequest.builder()
                .tableName("StoredForms")
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
    }

    @Test
    void numbers() {
        BigDecimal digits = new BigDecimal("9".repeat(38));
        for (BigDecimal number : List.of(
                BigDecimal.ZERO,
                new BigDecimal("1E-130"),
                new BigDecimal("-1E-130"),
                digits,
                digits.scaleByPowerOfTen(-38 - 92),
                digits.negate().scaleByPowerOfTen(125 - 37).setScale(0),
                new BigDecimal("0.1"))) {
            isKept(number, AttributeCodec.BIG_DECIMAL);
        }
        isKept(BigInteger.TEN.pow(125), AttributeCodec.BIG_INTEGER);
        isKept(Long.MIN_VALUE, AttributeCodec.LONG);
        isKept(Long.MAX_VALUE, AttributeCodec.LONG);
        isKept(Math.PI * 1e100, AttributeCodec.DOUBLE);
        isKept(1e-130, AttributeCodec.DOUBLE);
        isKept(Float.MAX_VALUE, AttributeCodec.FLOAT);
        isKept(Float.MIN_VALUE, AttributeCodec.FLOAT);
        isKept(Duration.ofSeconds(Long.MIN_VALUE, 1), AttributeCodec.DURATION);
        isKept(Duration.ofNanos(1), AttributeCodec.DURATION);
    }

    @Test
    void texts() {
        isKept("", AttributeCodec.STRING);
        isKept("\u0000\uFFFF\uD83D\uDE00", AttributeCodec.STRING);
        isKept('\u0000', AttributeCodec.CHAR);
        isKept(Instant.parse("9999-12-31T23:59:59.999999999Z"), AttributeCodec.INSTANT);
    }

    @Test
    void collections() {
        isKept(List.of(), AttributeCodec.list(AttributeCodec.INT));
        isKept(List.of(List.of("a"), List.of()), AttributeCodec.list(AttributeCodec.list(AttributeCodec.STRING)));
        isKept(Set.of("", "a", "\u0000"), AttributeCodec.set(AttributeCodec.STRING));
        isKept(Set.of(1.5, -0.25, 1e100), AttributeCodec.set(AttributeCodec.DOUBLE));
        isKept(Map.of(), AttributeCodec.map(AttributeCodec.INT));
        isKept(Map.of(" ", Map.of("#a.b$", 1)), AttributeCodec.map(AttributeCodec.map(AttributeCodec.INT)));
    }

    @Test
    void bytes() {
        AttributeValue empty = AttributeCodec.BYTES.encode(new byte[0]);

        assertEquals(0, AttributeCodec.BYTES.decode(stored(empty)).length);
    }

    private static <T> void isKept(T value, AttributeCodec<T> codec) {
        assertEquals(value, codec.decode(stored(codec.encode(value))));
    }

    private static AttributeValue stored(AttributeValue value) {
        Map<String, AttributeValue> key = Map.of("pk", AttributeValue.fromS("1"));
        DYNAMO.client()
                .putItem(request ->
                        request.tableName(table).item(Map.of("pk", AttributeValue.fromS("1"), "value", value)));
        return Objects.requireNonNull(DYNAMO.client()
                .getItem(request -> request.tableName(table).key(key).consistentRead(true))
                .item()
                .get("value"));
    }
}
