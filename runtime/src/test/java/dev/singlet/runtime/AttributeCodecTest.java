package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemDecodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Fixes the stored form of every type. */
class AttributeCodecTest {

    private enum Role {
        USER,
        ASSISTANT {
            @Override
            public String toString() {
                return "another name";
            }
        }
    }

    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Test
    void text() {
        storedAs(s(""), "", AttributeCodec.STRING);
        storedAs(s("\uD83D\uDE00 \u0000"), "\uD83D\uDE00 \u0000", AttributeCodec.STRING);
        storedAs(s("x"), 'x', AttributeCodec.CHAR);
        storedAs(s("00112233-4455-6677-8899-aabbccddeeff"), ID, AttributeCodec.UUID);
        storedAs(s("USER"), Role.USER, AttributeCodec.enumName(Role.class));
        storedAs(s("ASSISTANT"), Role.ASSISTANT, AttributeCodec.enumName(Role.class));
    }

    @Test
    void time() {
        storedAs(s("2024-01-02T03:04:05.000000000Z"), Instant.parse("2024-01-02T03:04:05Z"), AttributeCodec.INSTANT);
        storedAs(
                s("0000-01-01T00:00:00.000000001Z"),
                Instant.parse("0000-01-01T00:00:00.000000001Z"),
                AttributeCodec.INSTANT);
        storedAs(n("-1"), Instant.ofEpochSecond(-1), AttributeCodec.EPOCH_SECONDS);
        storedAs(n("31556889864403199"), Instant.MAX.truncatedTo(ChronoUnit.SECONDS), AttributeCodec.EPOCH_SECONDS);
        storedAs(n("-31557014167219200"), Instant.MIN, AttributeCodec.EPOCH_SECONDS);
        storedAs(s("0031-01-02"), LocalDate.of(31, 1, 2), AttributeCodec.LOCAL_DATE);
        storedAs(s("0000-01-01"), LocalDate.of(0, 1, 1), AttributeCodec.LOCAL_DATE);
        storedAs(s("9999-12-31"), LocalDate.of(9999, 12, 31), AttributeCodec.LOCAL_DATE);
        storedAs(n("3600.5"), Duration.ofMillis(3_600_500), AttributeCodec.DURATION);
        storedAs(n("0"), Duration.ZERO, AttributeCodec.DURATION);
        storedAs(n("-1E-9"), Duration.ofNanos(-1), AttributeCodec.DURATION);
        storedAs(
                n("9223372036854775807.999999999"),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                AttributeCodec.DURATION);
        storedAs(n("-9223372036854775808"), Duration.ofSeconds(Long.MIN_VALUE), AttributeCodec.DURATION);
    }

    @Test
    void numbers() {
        storedAs(n("-128"), Byte.MIN_VALUE, AttributeCodec.BYTE);
        storedAs(n("32767"), Short.MAX_VALUE, AttributeCodec.SHORT);
        storedAs(n("-2147483648"), Integer.MIN_VALUE, AttributeCodec.INT);
        storedAs(n("9223372036854775807"), Long.MAX_VALUE, AttributeCodec.LONG);
        storedAs(n("0.1"), 0.1f, AttributeCodec.FLOAT);
        storedAs(n("0.1"), 0.1, AttributeCodec.DOUBLE);
        storedAs(n("1E-130"), 1e-130, AttributeCodec.DOUBLE);
        storedAs(n("100"), new BigDecimal("100"), AttributeCodec.BIG_DECIMAL);
        storedAs(n("1E-130"), new BigDecimal("1E-130"), AttributeCodec.BIG_DECIMAL);
        storedAs(n("9".repeat(38)), new BigInteger("9".repeat(38)), AttributeCodec.BIG_INTEGER);
        storedAs(n("1" + "0".repeat(125)), BigInteger.TEN.pow(125), AttributeCodec.BIG_INTEGER);
    }

    @Test
    void numbersLoseWhatDynamoDbDoesNotKeep() {
        assertEquals(n("1.5"), AttributeCodec.BIG_DECIMAL.encode(new BigDecimal("1.500")));
        assertEquals(n("1500"), AttributeCodec.BIG_DECIMAL.encode(new BigDecimal("1.5E+3")));
        assertEquals(n("0"), AttributeCodec.BIG_DECIMAL.encode(new BigDecimal("0E+1000000000")));
        assertEquals(n("1"), AttributeCodec.BIG_DECIMAL.encode(new BigDecimal("1." + "0".repeat(200))));
        assertEquals(n("0"), AttributeCodec.DOUBLE.encode(-0.0));
        assertEquals(new BigDecimal("1.5"), AttributeCodec.BIG_DECIMAL.decode(n("1.500")));
        assertEquals(new BigDecimal("1500"), AttributeCodec.BIG_DECIMAL.decode(n("1.5E+3")));
        assertEquals(1000, AttributeCodec.INT.decode(n("1E3")));
        assertEquals(1000L, AttributeCodec.LONG.decode(n("1000.00")));
    }

    @Test
    void otherSimpleTypes() {
        storedAs(AttributeValue.fromBool(true), true, AttributeCodec.BOOLEAN);
        storedAs(AttributeValue.fromBool(false), false, AttributeCodec.BOOLEAN);
        byte[] bytes = {0, -1, 127};
        AttributeValue stored = AttributeCodec.BYTES.encode(bytes);
        assertEquals(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127})), stored);
        bytes[0] = 1;
        byte[] decoded = AttributeCodec.BYTES.decode(stored);
        assertArrayEquals(new byte[] {0, -1, 127}, decoded);
        decoded[0] = 1;
        assertArrayEquals(new byte[] {0, -1, 127}, AttributeCodec.BYTES.decode(stored));
    }

    @Test
    void collections() {
        storedAs(
                AttributeValue.fromL(List.of(n("2"), n("1"), n("2"))),
                List.of(2, 1, 2),
                AttributeCodec.list(AttributeCodec.INT));
        storedAs(AttributeValue.fromL(List.of()), List.of(), AttributeCodec.list(AttributeCodec.INT));
        storedAs(
                AttributeValue.fromNs(List.of("2", "1")),
                new LinkedHashSet<>(List.of(2, 1)),
                AttributeCodec.set(AttributeCodec.INT));
        storedAs(AttributeValue.fromSs(List.of("USER")), Set.of(Role.USER), AttributeCodec.set(roles()));
        storedAs(
                AttributeValue.fromM(Map.of("a", n("1"), "b.#$", n("2"))),
                Map.of("a", 1, "b.#$", 2),
                AttributeCodec.map(AttributeCodec.INT));
        storedAs(
                AttributeValue.fromM(Map.of(ID.toString(), AttributeValue.fromL(List.of(s("x"))))),
                Map.of(ID, List.of("x")),
                AttributeCodec.map(AttributeCodec.UUID, AttributeCodec.list(AttributeCodec.STRING)));
    }

    @Test
    void aSetHoldsNoNumberTwice() {
        Set<BigDecimal> twice = new LinkedHashSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00")));

        assertEquals(
                AttributeValue.fromNs(List.of("1")),
                AttributeCodec.set(AttributeCodec.BIG_DECIMAL).encode(twice));
    }

    @Test
    void collectionsThatWereReadKeepTheirOrderAndCannotBeChanged() {
        List<Integer> list = AttributeCodec.list(AttributeCodec.INT).decode(AttributeValue.fromL(List.of(n("1"))));
        Set<String> set =
                AttributeCodec.set(AttributeCodec.STRING).decode(AttributeValue.fromSs(List.of("b", "a", "c")));
        Map<String, AttributeValue> stored = new LinkedHashMap<>();
        List.of("b", "a", "c").forEach(key -> stored.put(key, n("1")));
        Map<String, Integer> map = AttributeCodec.map(AttributeCodec.INT).decode(AttributeValue.fromM(stored));

        assertEquals(List.of("b", "a", "c"), set.stream().toList());
        assertEquals(List.of("b", "a", "c"), map.keySet().stream().toList());
        assertThrows(UnsupportedOperationException.class, () -> list.add(2));
        assertThrows(UnsupportedOperationException.class, () -> set.add("d"));
        assertThrows(UnsupportedOperationException.class, () -> map.put("d", 2));
    }

    @Test
    void whatAConverterThrowsIsTheCauseAndTheAttributeIsNamed() {
        AttributeCodec<Integer> hex = AttributeCodec.converted(new Hex(), AttributeCodec.STRING);
        ItemReader item = new ItemReader("Chat", Map.of("color", AttributeValue.fromS("s3cr3t")));

        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> item.get("color", hex));

        assertEquals(
                "Attribute color of Chat cannot be read: its converter failed with NumberFormatException.",
                e.getMessage());
        assertInstanceOf(NumberFormatException.class, e.getCause());
    }

    @Test
    void conversions() {
        AttributeCodec<List<String>> words = AttributeCodec.list(AttributeCodec.STRING);
        AttributeCodec<String> sentence = AttributeCodec.converted(new Words(), words);

        storedAs(AttributeValue.fromL(List.of(s("a"), s("b"))), "a b", sentence);
        assertEquals("L", sentence.type());
        AttributeCodec<Integer> hex = AttributeCodec.converted(new Hex(), AttributeCodec.STRING);
        storedAs(AttributeValue.fromSs(List.of("ff")), Set.of(255), AttributeCodec.set(hex));
        storedAs(
                AttributeValue.fromM(Map.of("ff", n("1"))),
                Map.of(255, 1),
                AttributeCodec.map(hex, AttributeCodec.INT));
    }

    @Test
    void typesAreNamedAsInTheProtocol() {
        assertEquals("S", AttributeCodec.INSTANT.type());
        assertEquals("N", AttributeCodec.DURATION.type());
        assertEquals("B", AttributeCodec.BYTES.type());
        assertEquals("BOOL", AttributeCodec.BOOLEAN.type());
        assertEquals("L", AttributeCodec.list(AttributeCodec.INT).type());
        assertEquals("SS", AttributeCodec.set(AttributeCodec.CHAR).type());
        assertEquals("NS", AttributeCodec.set(AttributeCodec.LONG).type());
        assertEquals("M", AttributeCodec.map(AttributeCodec.LONG).type());
    }

    @Test
    void setsAndKeysOfOtherTypesAreRefused() {
        AttributeCodec<List<Integer>> list = AttributeCodec.list(AttributeCodec.INT);

        assertThrows(IllegalArgumentException.class, () -> AttributeCodec.set(list));
        assertThrows(IllegalArgumentException.class, () -> AttributeCodec.set(AttributeCodec.BOOLEAN));
        assertThrows(IllegalArgumentException.class, () -> AttributeCodec.map(AttributeCodec.INT, AttributeCodec.INT));
    }

    private static AttributeCodec<Role> roles() {
        return AttributeCodec.enumName(Role.class);
    }

    private static <T> void storedAs(AttributeValue expected, T value, AttributeCodec<T> codec) {
        assertEquals(expected, codec.encode(value));
        assertEquals(value, codec.decode(expected));
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    @Test
    void twoNamesOfOneKeyAreRefused() {
        AttributeCodec<Map<UUID, Integer>> codec = AttributeCodec.map(AttributeCodec.UUID, AttributeCodec.INT);
        String name = "aaaaaaaa-0000-0000-0000-000000000000";
        AttributeValue stored = AttributeValue.fromM(
                Map.of(name, AttributeValue.fromN("1"), name.toUpperCase(Locale.ROOT), AttributeValue.fromN("2")));

        ItemDecodingException failure = assertThrows(ItemDecodingException.class, () -> codec.decode(stored));

        assertEquals(
                "Attribute * cannot be read: expected M (a map), found two names that stand for one key.",
                failure.getMessage());
    }
}
