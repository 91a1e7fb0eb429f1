package dev.singlet.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.singlet.ItemDecodingException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Specimen;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as large, as deep and with numbers as extreme as there can be: what it takes to read or to refuse them. */
class HugeItemTest {

    private static final int ITEM = 409_600;
    private static final long MOST = 100L * ITEM;
    private static final Duration HANG = Duration.ofMinutes(5);

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final AttributeValue NONE = AttributeValue.fromL(List.of());
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void itemsOf400KilobytesTakeMemoryInProportion() {
        Map<String, AttributeValue> items = new LinkedHashMap<>();
        items.put("text", AttributeValue.fromS("x".repeat(ITEM)));
        items.put("bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[ITEM])));
        items.put("texts", list(200_000, index -> AttributeValue.fromS("x")));
        items.put("things", list(200_000, index -> AttributeValue.fromNul(true)));
        items.put("blobs", list(200_000, index -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[1]))));
        items.put("nested", list(100_000, index -> AttributeValue.fromM(Map.of())));
        items.put("names", AttributeValue.fromSs(texts(100_000)));
        items.put("numbers", AttributeValue.fromNs(texts(100_000)));
        items.put("prices", entries(100_000, AttributeValue.fromN("1")));
        items.put(
                "parts",
                entries(25_000, AttributeValue.fromM(Map.of("name", AttributeValue.fromS(""), "parts", NONE))));
        items.put("unknown", entries(100_000, AttributeValue.fromN("1")));
        StringBuilder figures = new StringBuilder();
        items.forEach((attribute, value) -> {
            long bytes = allocated(() -> ItemTarget.table().decode(with(attribute, value)));
            figures.append(' ').append(attribute).append('=').append(bytes);
            assertTrue(bytes <= MOST, attribute + ": " + bytes + " bytes");
        });
        System.out.println("HugeItemTest: bytes allocated to read 400 KB of:" + figures);
    }

    @Test
    void whatIsRefusedAtTheVeryEndTakesNoMore() {
        Map<String, AttributeValue> items = new LinkedHashMap<>();
        items.put(
                "texts",
                list(200_000, index -> index == 199_999 ? AttributeValue.fromN("1") : AttributeValue.fromS("x")));
        items.put("numbers", AttributeValue.fromNs(plus(texts(100_000), "x")));
        items.put("uuid", AttributeValue.fromS("0".repeat(ITEM)));
        items.put("instant", AttributeValue.fromS("2".repeat(ITEM)));
        items.put("date", AttributeValue.fromS("2".repeat(ITEM)));
        items.put("grade", AttributeValue.fromS("A".repeat(ITEM)));
        items.put("letter", AttributeValue.fromS("A".repeat(ITEM)));
        items.put("decimal", AttributeValue.fromN("1".repeat(ITEM)));
        items.put("integer", AttributeValue.fromN("0".repeat(ITEM) + "1"));
        items.put("duration", AttributeValue.fromN("0." + "1".repeat(ITEM)));
        items.put("entityType", AttributeValue.fromS("x".repeat(ITEM)));
        StringBuilder figures = new StringBuilder();
        items.forEach((attribute, value) -> {
            long bytes = allocated(() -> {
                ItemDecodingException failure = assertThrows(
                        ItemDecodingException.class,
                        () -> ItemTarget.table().decode(with(attribute, value)),
                        attribute);
                assertTrue(String.valueOf(failure.getMessage()).length() < 500);
            });
            figures.append(' ').append(attribute).append('=').append(bytes);
            assertTrue(bytes <= MOST, attribute + ": " + bytes + " bytes");
        });
        System.out.println("HugeItemTest: bytes allocated to refuse 400 KB of:" + figures);
    }

    @Test
    void thirtyTwoLevelsAreRead() {
        AttributeValue part = AttributeValue.fromM(Map.of("name", AttributeValue.fromS("deepest"), "parts", NONE));
        AttributeValue list = AttributeValue.fromS("deepest");
        AttributeValue map = AttributeValue.fromS("deepest");
        for (int level = 1; level < 32; level++) {
            part = AttributeValue.fromM(Map.of("name", AttributeValue.fromS(""), "parts", NONE, "spareOf", part));
            list = AttributeValue.fromL(List.of(list));
            map = AttributeValue.fromM(Map.of("x", map));
        }
        Map<String, AttributeValue> item = with("part", part);
        item.put("anything", map);
        item.put("things", AttributeValue.fromL(List.of(list, map)));
        long bytes = allocated(() -> {
            Specimen read = assertInstanceOf(Specimen.class, ItemTarget.table().decode(item));
            int depth = 1;
            for (Specimen.Part spare = read.part().spareOf(); spare != null; spare = spare.spareOf()) {
                depth++;
            }
            assertEquals(32, depth);
        });
        System.out.println("HugeItemTest: bytes allocated to read 32 levels: " + bytes);
        assertTrue(bytes <= MOST, bytes + " bytes");
    }

    @Test
    void extremeNumbersAreReadExactlyOrRefused() {
        Map<String, List<String>> taken = Map.of(
                "decimal",
                        List.of("1E+125", "1E-130", "9.99E125", "1".repeat(38), "0." + "1".repeat(38), "0E999999999"),
                "integer", List.of("1E+125", "9.99E125", "1".repeat(38), "0E-999999999", "0E999999999"),
                "twice", List.of("1E+125", "1E-130", "9.99E125", "1".repeat(38), "0E999999999"),
                "large", List.of("0E999999999", "1E18", "9223372036854775807"),
                "duration", List.of("0E999999999", "1E18", "1E-9"));
        taken.forEach((attribute, numbers) -> numbers.forEach(number -> {
            Specimen read = assertInstanceOf(
                    Specimen.class, ItemTarget.table().decode(with(attribute, AttributeValue.fromN(number))));
            switch (attribute) {
                case "decimal" -> assertEquals(0, new BigDecimal(number).compareTo(read.decimal()));
                case "integer" -> assertEquals(0, new BigDecimal(number).compareTo(new BigDecimal(read.integer())));
                case "twice" -> assertEquals(Double.parseDouble(number), read.twice());
                case "large" -> assertEquals(new BigDecimal(number).compareTo(BigDecimal.valueOf(read.large())), 0);
                default -> assertFalse(read.duration().isNegative());
            }
        }));
        long most = 0;
        for (String attribute : NUMBERS) {
            for (String number : List.of(
                    "1E999999999",
                    "-1E999999999",
                    "1E-999999999",
                    "9.99E2147483647",
                    "1E-2147483648",
                    "1E99999999999999",
                    "1E126",
                    "1E-131",
                    "NaN")) {
                most = Math.max(most, refusing(attribute, AttributeValue.fromN(number)));
            }
        }
        most = Math.max(most, refusing("numbers", AttributeValue.fromNs(List.of("1", "1E999999999"))));
        most = Math.max(
                most, refusing("prices", AttributeValue.fromM(Map.of("x", AttributeValue.fromN("1E999999999")))));
        System.out.println(
                "HugeItemTest: at most " + most + " bytes allocated to refuse a number with a huge exponent");
        assertTrue(most < 100_000, most + " bytes");
    }

    private static final List<String> NUMBERS = List.of(
            "tiny",
            "small",
            "number",
            "large",
            "single",
            "twice",
            "decimal",
            "integer",
            "duration",
            "boxedTiny",
            "boxedLarge",
            "boxedTwice");

    private static long refusing(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = with(attribute, value);
        return allocated(() -> assertThrows(
                ItemDecodingException.class, () -> ItemTarget.table().decode(item), attribute));
    }

    /** From the wire: something between the program and DynamoDB answers (simulated). */
    @Test
    void aHostileProxyIsRefusedToo() {
        FaultyHttpClient http = FaultyHttpClient.onDefault();
        DepotTable table =
                DepotTable.connect(dynamo.clientBuilder().httpClient(http).build());
        UUID id = new UUID(1, 2);
        for (String attribute : NUMBERS) {
            http.inject(Fault.answer(200, "{\"Item\": {" + json(attribute) + "}}"));
            ItemDecodingException failure = assertThrows(
                    ItemDecodingException.class, () -> table.specimens().find(id));
            assertTrue(
                    String.valueOf(failure.getMessage()).startsWith("Attribute " + attribute + " of Specimen"),
                    failure::toString);
        }
    }

    /** The specimen as far as its numbers, which come first. */
    private static String json(String hostile) {
        Map<String, AttributeValue> item = with(hostile, AttributeValue.fromN("1E999999999"));
        item.put("text", AttributeValue.fromS(""));
        item.put("letter", AttributeValue.fromS("a"));
        item.keySet().removeAll(List.of("site", "remark", "select", "anything"));
        return item.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + json(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String json(AttributeValue value) {
        return switch (value.type()) {
            case N -> "{\"N\": \"" + value.n() + "\"}";
            case S -> "{\"S\": \"" + value.s() + "\"}";
            case BOOL -> "{\"BOOL\": " + value.bool() + "}";
            default -> "{\"NULL\": true}";
        };
    }

    private static long allocated(Runnable work) {
        return assertTimeoutPreemptively(HANG, () -> {
            work.run();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        });
    }

    private static Map<String, AttributeValue> with(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(ItemTarget.specimen());
        item.put(attribute, value);
        return item;
    }

    private static AttributeValue list(int size, IntFunction<AttributeValue> element) {
        return AttributeValue.fromL(IntStream.range(0, size).mapToObj(element).toList());
    }

    private static AttributeValue entries(int size, AttributeValue value) {
        return AttributeValue.fromM(texts(size).stream().collect(Collectors.toMap(name -> name, name -> value)));
    }

    private static List<String> texts(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Integer.toString(number))
                .toList();
    }

    private static List<String> plus(List<String> texts, String more) {
        List<String> longer = new ArrayList<>(texts);
        longer.add(more);
        return longer;
    }
}
