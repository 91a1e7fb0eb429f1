package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import dev.singlet.testing.DynamoDbExtension;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** An expression has 4,096 bytes, 300 operators and 100 operands of an IN at most, and all its names and values 2 MB. */
class ExpressionTest {

    private static final int MAX_BYTES = 4096;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    /** Conditions that hold, and how many of them, joined by OR, have at most 300 operators and functions. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions of the constants have no state.
    enum Kind {
        COMPARISON(box -> box.text().eq(""), "z <> :v", 150),
        FUNCTION(box -> box.text().exists(), "attribute_not_exists(z)", 150),
        SIZE(box -> box.text().size().eq(0), "size(z) <> :v", 100),
        NEGATION(box -> box.note().exists().not(), "NOT (attribute_exists(z))", 100);

        private final Function<BoxFields, Condition> typed;
        private final String raw;
        private final int most;

        Kind(Function<BoxFields, Condition> typed, String raw, int most) {
            this.typed = typed;
            this.raw = raw;
            this.most = most;
        }

        Condition joined(BoxFields box, int count) {
            return Stream.generate(() -> typed.apply(box))
                    .limit(count)
                    .reduce(Condition::or)
                    .orElseThrow();
        }

        Consumer<DynamoDbClient> put(int count) {
            String condition = String.join(" OR ", Collections.nCopies(count, raw));
            return client -> client.putItem(put -> put.tableName(lab.table().name())
                    .item(LimitLab.key("raw", "raw"))
                    .conditionExpression(condition)
                    .expressionAttributeValues(raw.contains(":v") ? Map.of(":v", AttributeValue.fromN("1")) : null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void operators(Kind kind) {
        lab.bothTake(() -> put(kind, kind.most), kind.put(kind.most));
        IllegalArgumentException refused =
                lab.bothRefuse(IllegalArgumentException.class, () -> put(kind, kind.most + 1), kind.put(kind.most + 1));
        assertTrue(LimitLab.message(refused).contains(" for Box ")
                && LimitLab.message(refused).contains("at most 300"));
    }

    @Test
    void operatorsOfAllThatTakesConditions() {
        Function<BoxFields, Condition> tooMany = box -> Kind.COMPARISON.joined(box, 151);
        for (Executable call : List.<Executable>of(
                () -> lab.boxes()
                        .creating(LimitLab.box("2", ""))
                        .onlyIf(tooMany)
                        .execute(),
                () -> lab.boxes().deleting("o", "1").onlyIf(tooMany).execute(),
                () -> lab.boxes().update("o", "1").text("t").onlyIf(tooMany).execute(),
                () -> lab.boxes()
                        .update("o", "1")
                        .text("t")
                        .onlyIf(tooMany)
                        .idempotent()
                        .execute(),
                () -> lab.table().transact(lab.boxes().checking("o", "1").onlyIf(tooMany)),
                () -> lab.boxes().byOwner("o").filter(tooMany).count(),
                () -> lab.boxes().labelled("l").filter(tooMany).page(),
                () -> lab.boxes().scan().filter(tooMany).list())) {
            lab.onlyLibraryRefuses(IllegalArgumentException.class, call);
        }
    }

    @Test
    void bytesOfAFilter() {
        lab.bothTake(() -> scan(500), padded(MAX_BYTES));
        IllegalArgumentException refused =
                lab.bothRefuse(IllegalArgumentException.class, () -> scan(700), padded(MAX_BYTES + 1));
        assertTrue(LimitLab.message(refused).contains("at most 4096"), LimitLab.message(refused));
    }

    @Test
    void bytesOfAnUpdate() {
        lab.boxes().update("o", "1").labels(Map.of()).execute();
        lab.bothTake(() -> putEntries(200), update(MAX_BYTES));
        lab.bothRefuse(IllegalArgumentException.class, () -> putEntries(300), update(MAX_BYTES + 1));
        Map<String, String> labels = lab.boxes().get("o", "1").labels();
        assertEquals(200, labels == null ? 0 : labels.size());
    }

    /** More operands than one IN takes become several. */
    @Test
    void operandsOfIn() {
        lab.bothTake(() -> scan(100), in(100));
        lab.bothTake(() -> scan(101), client -> assertThrows(DynamoDbException.class, () -> in(101).accept(client)));
    }

    /** DynamoDB Local refuses a megabyte in one expression already, of which the service's documentation says nothing. */
    @Test
    void namesAndValues() {
        lab.bothTake(() -> scanSized(3), sized(3));
        IllegalArgumentException refused = lab.bothRefuse(IllegalArgumentException.class, () -> scanSized(7), sized(7));
        assertTrue(LimitLab.message(refused).contains("at most 2097152"), LimitLab.message(refused));
    }

    private static void put(Kind kind, int count) {
        lab.boxes()
                .putting(LimitLab.box())
                .onlyIf(box -> kind.joined(box, count))
                .execute();
    }

    private static void scan(int operands) {
        List<String> texts =
                IntStream.range(0, operands).mapToObj(Integer::toString).toList();
        assertEquals(0, lab.boxes().scan().filter(box -> box.text().in(texts)).count());
    }

    private static void putEntries(int count) {
        BoxUpdate update = lab.boxes().update("o", "1");
        for (int entry = 0; entry < count; entry++) {
            update.putInLabels("k" + entry, "v");
        }
        assertEquals("1", update.execute().boxId());
    }

    private static void scanSized(int values) {
        assertEquals(
                0,
                lab.boxes().scan().filter(box -> box.text().in(large(values))).count());
    }

    private static List<String> large(int values) {
        return Collections.nCopies(values, "x".repeat(300_000));
    }

    private static Consumer<DynamoDbClient> padded(int bytes) {
        String filter = "a = :v";
        return client -> client.scan(scan -> scan.tableName(lab.table().name())
                .filterExpression(filter + " ".repeat(bytes - filter.length()))
                .expressionAttributeValues(Map.of(":v", AttributeValue.fromN("1"))));
    }

    private static Consumer<DynamoDbClient> update(int bytes) {
        String set = "SET a = :v";
        return client ->
                client.updateItem(update -> update.tableName(lab.table().name())
                        .key(LimitLab.key("raw", "raw"))
                        .updateExpression(set + " ".repeat(bytes - set.length()))
                        .expressionAttributeValues(Map.of(":v", AttributeValue.fromN("1"))));
    }

    private static Consumer<DynamoDbClient> in(int operands) {
        return in(IntStream.range(0, operands).mapToObj(Integer::toString).toList());
    }

    private static Consumer<DynamoDbClient> sized(int values) {
        return in(large(values));
    }

    private static Consumer<DynamoDbClient> in(List<String> texts) {
        Map<String, AttributeValue> values = new HashMap<>();
        texts.forEach(text -> values.put(":v" + values.size(), AttributeValue.fromS(text)));
        return client -> client.scan(scan -> scan.tableName(lab.table().name())
                .filterExpression(values.keySet().stream().collect(Collectors.joining(", ", "a IN (", ")")))
                .expressionAttributeValues(values));
    }
}
