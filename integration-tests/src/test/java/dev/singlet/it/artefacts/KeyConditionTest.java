package dev.singlet.it.artefacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.Range;
import dev.singlet.testing.DynamoDbExtension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Every key condition of the page is the one that the query sends. */
class KeyConditionTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-01-01T18:00:00Z");

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Pattern FILLING = Pattern.compile("\\x{10FFFF}.*$");
    private static final List<QueryRequest> SENT = new ArrayList<>();
    private static final DynamoDbClient RECORDING = recording();

    private LedgerTable ledger;

    @BeforeEach
    void create() {
        ledger = LedgerTable.connect(RECORDING, options -> options.tableName(dynamo.tableName()));
        ledger.createIfAbsent();
    }

    static Stream<Arguments> queries() {
        Map<String, String> one = Map.of(
                "accountId", "a",
                "bookedAt:millis", "2026-01-01T12:00:00.000Z",
                "number:6", "000007",
                "payee", "p",
                "total:8", "00000042",
                "currency:upper", "EUR",
                "title:lower", "rent");
        Map<String, String> times = with(one, "2026-01-01T12:00:00.000Z", "2026-01-01T18:00:00.000Z", ":millis");
        Map<String, String> numbers = with(one, "000007", "000009", ":6");
        Map<String, String> totals = with(one, "00000042", "00000050", ":8");
        return Stream.of(
                query("account(accountId)", one, t -> t.account("a").list()),
                query(
                        "bookingWithNotes(accountId)",
                        one,
                        t -> t.bookingWithNotes("a").list()),
                query(
                        "bookingWithNotes(accountId).bookedAt(Range.between(from, to))",
                        times,
                        t -> t.bookingWithNotes("a")
                                .bookedAt(Range.between(NOON, EVENING))
                                .list()),
                query(
                        "bookingWithNotes(accountId).bookedAt(bookedAt)",
                        one,
                        t -> t.bookingWithNotes("a").bookedAt(NOON).list()),
                query(
                        "bookingWithNotes(accountId).bookedAt(bookedAt).number(Range.between(from, to))",
                        numbers,
                        t -> t.bookingWithNotes("a")
                                .bookedAt(NOON)
                                .number(Range.between(7, 9))
                                .list()),
                query(
                        "bookingWithNotes(accountId).bookedAt(bookedAt).number(number)",
                        one,
                        t -> t.bookingWithNotes("a").bookedAt(NOON).number(7).list()),
                query(
                        "byAccountId(accountId)",
                        one,
                        t -> t.bookings().byAccountId("a").list()),
                query(
                        "byAccountId(accountId).bookedAt(Range.between(from, to))",
                        times,
                        t -> t.bookings()
                                .byAccountId("a")
                                .bookedAt(Range.between(NOON, EVENING))
                                .list()),
                query(
                        "byAccountId(accountId).bookedAt(bookedAt)",
                        one,
                        t -> t.bookings().byAccountId("a").bookedAt(NOON).list()),
                query(
                        "byAccountId(accountId).bookedAt(bookedAt).number(Range.between(from, to))",
                        numbers,
                        t -> t.bookings()
                                .byAccountId("a")
                                .bookedAt(NOON)
                                .number(Range.between(7, 9))
                                .list()),
                query(
                        "byAccountId(accountId).bookedAt(bookedAt).number(number)",
                        one,
                        t -> t.bookings()
                                .byAccountId("a")
                                .bookedAt(NOON)
                                .number(7)
                                .list()),
                query("byPayee(payee)", one, t -> t.bookings().byPayee("p").count()),
                query(
                        "byPayee(payee).total(Range.between(from, to))",
                        totals,
                        t -> t.bookings()
                                .byPayee("p")
                                .total(Range.between(42L, 50L))
                                .count()),
                query(
                        "byPayee(payee).total(total)",
                        one,
                        t -> t.bookings().byPayee("p").total(42).count()),
                query(
                        "byPayee(payee).total(total).currency(currency)",
                        one,
                        t -> t.bookings().byPayee("p").total(42).currency("eur").count()),
                query("byTitle(accountId)", one, t -> t.bookings().byTitle("a").list()),
                query(
                        "byTitle(accountId).title(title)",
                        one,
                        t -> t.bookings().byTitle("a").title("Rent").list()));
    }

    private static Map<String, String> with(Map<String, String> values, String from, String to, String format) {
        Map<String, String> all = new HashMap<>(values);
        all.put("from" + format, from);
        all.put("to" + format, to);
        return all;
    }

    private static Arguments query(String call, Map<String, String> values, Consumer<LedgerTable> query) {
        return Arguments.of(call, values, query);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void isTheOneThatIsSent(String call, Map<String, String> values, Consumer<LedgerTable> query) {
        SENT.clear();
        query.accept(ledger);
        String condition = condition(call);
        for (Map.Entry<String, String> value : values.entrySet()) {
            condition = condition.replace("{" + value.getKey() + "}", value.getValue());
        }
        assertEquals(condition, text(SENT.get(0)));
    }

    private static String condition(String call) {
        return Resource.text("md")
                .lines()
                .filter(line -> line.startsWith("| `" + call + "` |"))
                .map(line -> line.split(" \\| ", -1)[2])
                .map(cell -> cell.substring(1, cell.length() - 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no " + call));
    }

    private static String text(QueryRequest request) {
        String text = request.keyConditionExpression();
        for (String name : longestFirst(request.expressionAttributeNames().keySet().stream())) {
            text = text.replace(name, request.expressionAttributeNames().get(name));
        }
        for (String name : longestFirst(request.expressionAttributeValues().keySet().stream())) {
            String value = Objects.requireNonNull(
                            request.expressionAttributeValues().get(name))
                    .s();
            // Numbers are in filters, which are no part of the condition.
            text = value == null ? text : text.replace(name, shortened(value));
        }
        return text;
    }

    // ":v1" is the beginning of ":v10".
    private static List<String> longestFirst(Stream<String> names) {
        return names.sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** What fills a bound up to 1024 bytes is no text to read. */
    private static String shortened(String value) {
        return FILLING.matcher(value).replaceFirst("⟨max⟩");
    }

    private static DynamoDbClient recording() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                KeyConditionTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof QueryRequest request) {
                        SENT.add(request);
                    }
                    try {
                        return method.invoke(dynamo.client(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
