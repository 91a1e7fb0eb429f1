package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that DynamoDB cannot hold, and items that another program wrote. */
class HostileValuesTest {

    /** Part of every hostile text, and of no message. */
    private static final String SECRET = "s3cr3t";

    private enum Role {
        USER
    }

    @Test
    void textThatIsNotWellFormedIsRefused() {
        String problem = "it is text with half of a surrogate pair";
        refused(problem, SECRET + "\uD83D", AttributeCodec.STRING);
        refused(problem, "\uDE00\uD83D", AttributeCodec.STRING);
        refused(problem, '\uDE00', AttributeCodec.CHAR);
    }

    @Test
    void numbersThatDynamoDbCannotHoldAreRefused() {
        String notFinite = "it is not a finite number";
        refused(notFinite, Double.NaN, AttributeCodec.DOUBLE);
        refused(notFinite, Double.NEGATIVE_INFINITY, AttributeCodec.DOUBLE);
        refused(notFinite, Float.POSITIVE_INFINITY, AttributeCodec.FLOAT);
        String beyond = "it is a number beyond the range of 1E-130 to 9.99E+125";
        refused(beyond, Double.MAX_VALUE, AttributeCodec.DOUBLE);
        refused(beyond, Double.MIN_VALUE, AttributeCodec.DOUBLE);
        refused(beyond, new BigDecimal("1E+126"), AttributeCodec.BIG_DECIMAL);
        refused(beyond, new BigDecimal("1E+2147483647"), AttributeCodec.BIG_DECIMAL);
        refused(beyond, new BigDecimal("9.9E-131"), AttributeCodec.BIG_DECIMAL);
        refused(beyond, BigInteger.TEN.pow(126), AttributeCodec.BIG_INTEGER);
        refused(beyond, BigInteger.ONE.shiftLeft(5_000_000), AttributeCodec.BIG_INTEGER);
        String digits = "it is a number of more than 38 significant digits";
        refused(digits, new BigDecimal("1." + "0".repeat(37) + "1"), AttributeCodec.BIG_DECIMAL);
        refused(digits, new BigDecimal(BigInteger.ONE.shiftLeft(5_000_000), 1_505_149), AttributeCodec.BIG_DECIMAL);
        refused(digits, new BigInteger("1".repeat(39)), AttributeCodec.BIG_INTEGER);
    }

    @Test
    void valuesOfAnyTypeAreRefusedWhereDynamoDbWouldRefuseThem() {
        AttributeCodec<AttributeValue> any = AttributeCodec.ATTRIBUTE_VALUE;
        refused("it is NULL, which is read as absent", AttributeValue.fromNul(true), any);
        refused(
                "it is an attribute value without a value",
                AttributeValue.builder().build(),
                any);
        refused("it is text with half of a surrogate pair", AttributeValue.fromS(SECRET + "\uD83D"), any);
        refused("it is text with half of a surrogate pair", AttributeValue.fromSs(List.of("\uD83D")), any);
        String noNumber = "it is no number that DynamoDB can hold";
        refused(noNumber, AttributeValue.fromN(SECRET), any);
        refused(noNumber, AttributeValue.fromN("1E+126"), any);
        refused(noNumber, AttributeValue.fromNs(List.of("1", "1E+126")), any);
        String empty = "it is an empty set, which DynamoDB can only hold as no attribute at all";
        refused(empty, AttributeValue.fromSs(List.of()), any);
        refused(empty, AttributeValue.fromNs(List.of()), any);
        refused(empty, AttributeValue.fromBs(List.of()), any);
        refusedAt("[1]", noNumber, list(AttributeValue.fromS(""), AttributeValue.fromN("x")), any);
        refusedAt("*", "its key is empty", AttributeValue.fromM(Map.of("", AttributeValue.fromS(SECRET))), any);
        refusedAt("*[0]", noNumber, AttributeValue.fromM(Map.of(SECRET, list(AttributeValue.fromN("x")))), any);
    }

    @Test
    void valuesOfAnyTypeAreNotNestedTooDeep() {
        AttributeValue deep = AttributeValue.fromNul(true);
        for (int level = 0; level < 31; level++) {
            deep = list(deep);
        }
        AttributeValue fits = deep;
        assertEquals(fits, AttributeCodec.ATTRIBUTE_VALUE.encode(fits));
        assertThrows(ItemEncodingException.class, () -> AttributeCodec.ATTRIBUTE_VALUE.encode(list(fits)));
        assertThrows(
                ItemEncodingException.class,
                () -> AttributeCodec.list(AttributeCodec.ATTRIBUTE_VALUE).encode(List.of(fits)));
        AttributeValue maps = AttributeValue.fromNul(true);
        for (int level = 0; level < 31; level++) {
            maps = AttributeValue.fromM(Map.of("next", maps));
        }
        AttributeValue fitting = maps;
        assertEquals(fitting, AttributeCodec.ATTRIBUTE_VALUE.encode(fitting));
        assertThrows(
                ItemEncodingException.class,
                () -> AttributeCodec.ATTRIBUTE_VALUE.encode(AttributeValue.fromM(Map.of("next", fitting))));
    }

    private static AttributeValue list(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    @Test
    void secondsThatNoInstantHasAreUnreadable() {
        for (String seconds : List.of("31556889864403200", "-31557014167219201", "1.5", "1e30")) {
            unreadable(
                    "",
                    "expected N (whole seconds since 1970), found another number",
                    n(seconds),
                    AttributeCodec.EPOCH_SECONDS);
        }
    }

    @Test
    void yearsThatWouldNotSortAreRefused() {
        String problem = "its year is not within 0000 to 9999";
        refused(problem, Instant.MAX, AttributeCodec.INSTANT);
        refused(problem, Instant.parse("-0001-12-31T23:59:59Z"), AttributeCodec.INSTANT);
        refused(problem, LocalDate.of(10_000, 1, 1), AttributeCodec.LOCAL_DATE);
        refused(problem, LocalDate.of(-1, 1, 1), AttributeCodec.LOCAL_DATE);
    }

    @Test
    void collectionsThatDynamoDbCannotHoldAreRefused() {
        String isNull = "it is null, which a collection cannot hold";
        refusedAt("[1]", isNull, Arrays.asList(1, null), AttributeCodec.list(AttributeCodec.INT));
        Map<String, Integer> nullValue = new HashMap<>();
        nullValue.put(SECRET, null);
        refusedAt("*", isNull, nullValue, AttributeCodec.map(AttributeCodec.INT));
        Map<String, Integer> nullKey = new HashMap<>();
        nullKey.put(null, 1);
        refusedAt("*", isNull, nullKey, AttributeCodec.map(AttributeCodec.INT));
        refusedAt("*", "its key is empty", Map.of("", 1), AttributeCodec.map(AttributeCodec.INT));
        refusedAt(
                "*",
                "it is text with half of a surrogate pair",
                Map.of(SECRET + "\uD83D", 1),
                AttributeCodec.map(AttributeCodec.INT));
        String empty = "it is an empty set, which DynamoDB can only hold as no attribute at all";
        refused(empty, Set.of(), AttributeCodec.set(AttributeCodec.INT));
        refusedAt("[0]", empty, List.of(Set.of()), AttributeCodec.list(AttributeCodec.set(AttributeCodec.INT)));
        refusedAt("[*]", "it is not a finite number", Set.of(Double.NaN), AttributeCodec.set(AttributeCodec.DOUBLE));
    }

    @Test
    void attributesOfAnotherTypeAreRefused() {
        unreadable("", "expected S (text), found N", n("1"), AttributeCodec.STRING);
        unreadable("", "expected N (an integer of 32 bits), found S", s(SECRET), AttributeCodec.INT);
        unreadable("", "expected BOOL, found N", n("1"), AttributeCodec.BOOLEAN);
        unreadable("", "expected B, found S", s(SECRET), AttributeCodec.BYTES);
        unreadable(
                "",
                "expected NS, found SS",
                AttributeValue.fromSs(List.of(SECRET)),
                AttributeCodec.set(AttributeCodec.INT));
        unreadable("", "expected L, found M", AttributeValue.fromM(Map.of()), AttributeCodec.list(AttributeCodec.INT));
        unreadable(
                "[0]",
                "expected N (an integer of 32 bits), found NULL",
                AttributeValue.fromL(List.of(AttributeValue.fromNul(true))),
                AttributeCodec.list(AttributeCodec.INT));
        unreadable(
                "",
                "expected S (text), found a value of no type, or of several",
                AttributeValue.builder().build(),
                AttributeCodec.STRING);
    }

    @Test
    void textOfAnotherFormIsRefused() {
        unreadable("", "expected S (one character), found another text", s(SECRET), AttributeCodec.CHAR);
        unreadable("", "expected S (one character), found another text", s(""), AttributeCodec.CHAR);
        unreadable("", "expected S (a UUID), found another text", s(SECRET), AttributeCodec.UUID);
        unreadable("", "expected S (a UUID), found another text", s("1-1-1-1-1"), AttributeCodec.UUID);
        unreadable(
                "",
                "expected S (a constant of Role), found another text",
                s(SECRET),
                AttributeCodec.enumName(Role.class));
        unreadable(
                "",
                "expected S (an instant such as 2024-01-02T03:04:05Z), found another text",
                s(SECRET),
                AttributeCodec.INSTANT);
        unreadable(
                "",
                "expected S (a date such as 2024-01-02), found another text",
                s("2024-02-30"),
                AttributeCodec.LOCAL_DATE);
    }

    @Test
    void instantsThatAnotherProgramWroteAreRead() {
        Instant expected = Instant.parse("2024-01-02T03:04:05.5Z");
        assertEquals(expected, AttributeCodec.INSTANT.decode(s("2024-01-02T03:04:05.5Z")));
        assertEquals(expected, AttributeCodec.INSTANT.decode(s("2024-01-02T05:04:05.500+02:00")));
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        for (String number :
                List.of("1.5", "2147483648", "1e5000000", "1E-5000000", "9".repeat(600), "NaN", "", "0x1", SECRET)) {
            unreadable("", "expected N (an integer of 32 bits), found another number", n(number), AttributeCodec.INT);
        }
        for (String number : List.of("1.5", "1e5000000", "-1e2147483647", "Infinity", " 1")) {
            unreadable("", "expected N (an integer), found another number", n(number), AttributeCodec.BIG_INTEGER);
        }
        for (String number : List.of("1e126", "NaN", "1d", "1e999999999999")) {
            unreadable("", "expected N (a double), found another number", n(number), AttributeCodec.DOUBLE);
        }
        unreadable("", "expected N (a float), found another number", n("1e39"), AttributeCodec.FLOAT);
        unreadable("", "expected N (a number), found another number", n("1e5000000"), AttributeCodec.BIG_DECIMAL);
        unreadable("", "expected N (seconds), found another number", n("1e19"), AttributeCodec.DURATION);
        unreadable("", "expected N (seconds), found another number", n("0.0000000001"), AttributeCodec.DURATION);
        unreadable(
                "[*]",
                "expected N (an integer of 8 bits), found another number",
                AttributeValue.fromNs(List.of("128")),
                AttributeCodec.set(AttributeCodec.BYTE));
        unreadable(
                "*",
                "expected N (an integer of 8 bits), found another number",
                AttributeValue.fromM(Map.of(SECRET, n("128"))),
                AttributeCodec.map(AttributeCodec.BYTE));
        unreadable(
                "*",
                "expected S (a UUID), found another text",
                AttributeValue.fromM(Map.of(SECRET, n("1"))),
                AttributeCodec.map(AttributeCodec.UUID, AttributeCodec.BYTE));
    }

    /** JSON can hold them, and the SDK takes them: found by Jazzer. */
    @Test
    void whatIsNoValueIsRefused() {
        AttributeValue two = AttributeValue.builder().s(SECRET).n("1").build();
        String found = ", found a value of no type, or of several";
        for (AttributeValue none : List.of(two, AttributeValue.builder().build())) {
            unreadable("", "expected S (text)" + found, none, AttributeCodec.STRING);
            unreadable("", "expected a value of any type" + found, none, AttributeCodec.ATTRIBUTE_VALUE);
            unreadable("[0]", "expected S (text)" + found, list(none), AttributeCodec.list(AttributeCodec.STRING));
        }
        List<AttributeValue> holes = Arrays.asList(s(SECRET), null);
        unreadable(
                "[1]",
                "expected S (text)" + found,
                AttributeValue.fromL(holes),
                AttributeCodec.list(AttributeCodec.STRING));
        Map<String, AttributeValue> hole = new HashMap<>();
        hole.put(SECRET, null);
        unreadable(
                "*",
                "expected S (text)" + found,
                AttributeValue.fromM(hole),
                AttributeCodec.map(AttributeCodec.STRING));
        unreadable(
                "[*]",
                "expected SS, found nothing",
                AttributeValue.fromSs(Arrays.asList("a", null)),
                AttributeCodec.set(AttributeCodec.STRING));
        refused("it is an attribute value of several types", two, AttributeCodec.ATTRIBUTE_VALUE);
        assertTrue(StoredValues.same(two, two));
        assertFalse(StoredValues.same(two, s(SECRET)));
    }

    @Test
    void zeroIsReadInAnyForm() {
        assertEquals(BigDecimal.ZERO, AttributeCodec.BIG_DECIMAL.decode(n("0E+5000000")));
        assertEquals(BigInteger.ZERO, AttributeCodec.BIG_INTEGER.decode(n("-0.0")));
        assertEquals(Duration.ZERO, AttributeCodec.DURATION.decode(n("0.000")));
    }

    private static <T> void refused(String problem, T value, AttributeCodec<T> codec) {
        refusedAt("", problem, value, codec);
    }

    private static <T> void refusedAt(String place, String problem, T value, AttributeCodec<T> codec) {
        ItemEncodingException e = assertThrows(ItemEncodingException.class, () -> codec.encode(value));
        assertEquals(place, e.attribute());
        assertEquals(problem, e.problem());
        assertFalse(e.toString().contains(SECRET));
    }

    private static <T> void unreadable(String place, String problem, AttributeValue stored, AttributeCodec<T> codec) {
        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> codec.decode(stored));
        assertEquals(place, e.attribute());
        assertEquals(problem, e.problem());
        assertFalse(e.toString().contains(SECRET));
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }
}
