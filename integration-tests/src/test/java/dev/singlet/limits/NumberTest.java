package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemEncodingException;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Numbers have 38 significant digits, and lie between 1E-130 and 9.99…E+125. */
class NumberTest {

    private static final String NINES = "99999999999999999999999999999999999999";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NINES,
                "-" + NINES,
                "0." + NINES,
                NINES + "00",
                "1E-130",
                "-1E-130",
                "9.99E125",
                "-9.99E125",
                "0E-500"
            })
    void taken(String number) {
        BigDecimal value = new BigDecimal(number);
        lab.bothTake(() -> lab.boxes().update("o", "1").decimal(value).execute(), lab.put("decimal", n(number)));
        lab.bothTake(
                () -> lab.boxes().update("o", "1").amounts(Set.of(value)).execute(), lab.put("amounts", ns(number)));
        lab.bothTake(() -> lab.boxes().update("o", "1").anything(n(number)).execute(), lab.put("anything", n(number)));
        lab.bothTake(
                () -> lab.boxes().scan().filter(box -> box.decimal().eq(value)).list(), filter(n(number)));
        assertEquals(0, value.compareTo(lab.boxes().get("o", "1").decimal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {NINES + "9", "-" + NINES + "9", "1." + NINES, "1E126", "-1E126", "9.9E-131", "-1E-131"})
    void refused(String number) {
        BigDecimal value = new BigDecimal(number);
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").decimal(value).execute(),
                lab.put("decimal", n(number)));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").amounts(Set.of(value)).execute(),
                lab.put("amounts", ns(number)));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").addToDecimal(value).execute(),
                add(number));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").anything(n(number)).execute(),
                lab.put("anything", n(number)));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().scan().filter(box -> box.decimal().eq(value)).list(),
                filter(n(number)));
    }

    @Test
    void integers() {
        BigInteger most = new BigInteger(NINES).multiply(BigInteger.TEN.pow(88));
        lab.bothTake(
                () -> lab.boxes().update("o", "1").integer(most).execute(), lab.put("integer", n(most.toString())));
        assertEquals(most, lab.boxes().get("o", "1").integer());
        for (BigInteger beyond : new BigInteger[] {BigInteger.TEN.pow(126), new BigInteger(NINES + "9")}) {
            lab.bothRefuse(
                    ItemEncodingException.class,
                    () -> lab.boxes().update("o", "1").integer(beyond).execute(),
                    lab.put("integer", n(beyond.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                Double.MIN_VALUE
            })
    void doubles(double value) {
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").twice(value).execute(),
                lab.put("twice", n(Double.toString(value))));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void floats(float value) {
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").single(value).execute(),
                lab.put("single", n(Float.toString(value))));
    }

    @Test
    void largestFloats() {
        lab.bothTake(
                () -> lab.boxes().update("o", "1").single(Float.MAX_VALUE).execute(),
                lab.put("single", n(Float.toString(Float.MAX_VALUE))));
        lab.bothTake(
                () -> lab.boxes().update("o", "1").single(Float.MIN_VALUE).execute(),
                lab.put("single", n(Float.toString(Float.MIN_VALUE))));
    }

    /** What a sum comes to is known to DynamoDB alone: its refusal is the SDK's exception. */
    @Test
    void sums() {
        BigDecimal most = new BigDecimal("9.99E125");
        lab.boxes().update("o", "1").decimal(most).execute();
        assertThrows(
                DynamoDbException.class,
                () -> lab.boxes().update("o", "1").addToDecimal(most).execute());
        lab.boxes().update("o", "1").decimal(new BigDecimal("1E38")).execute();
        assertThrows(
                DynamoDbException.class,
                () -> lab.boxes().update("o", "1").addToDecimal(BigDecimal.ONE).execute());
        assertEquals(
                0, new BigDecimal("1E38").compareTo(lab.boxes().get("o", "1").decimal()));
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    private static AttributeValue ns(String number) {
        return AttributeValue.fromNs(List.of(number));
    }

    private static Consumer<DynamoDbClient> add(String number) {
        return client ->
                client.updateItem(update -> update.tableName(lab.table().name())
                        .key(LimitLab.key("add", "1"))
                        .updateExpression("ADD d :v")
                        .expressionAttributeValues(Map.of(":v", n(number))));
    }

    private static Consumer<DynamoDbClient> filter(AttributeValue value) {
        return client -> client.scan(scan -> scan.tableName(lab.table().name())
                .filterExpression("d = :v")
                .expressionAttributeValues(Map.of(":v", value)));
    }
}
