package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.singlet.InvalidKeyException;
import dev.singlet.Range;
import dev.singlet.runtime.KeyRange.After;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal, word for word: what is at fault and what to do, but never the value. */
class KeyRefusalTest {

    private static final String SECRET = "53cr3t";
    private static final String LONG_SECRET = SECRET.repeat(400);
    private static final KeyWriter PARTITION = KeyWriter.partition("Chat", "pk").literal("CHAT#");
    private static final KeyWriter SORT = KeyWriter.sort("Chat", "sk").literal("MSG#");

    static Stream<Arguments> writing() {
        String years = "lies outside of the years 0000 to 9999";
        return Stream.of(
                write(null, KeyFormat.STRING, "is null. Give it a value; every component of a key needs one."),
                write("", KeyFormat.STRING, "is empty. Give it at least one character; a partition key needs that."),
                write(
                        SECRET + "\uD83D",
                        KeyFormat.LOWER,
                        "holds half of a surrogate pair, which UTF-8 cannot express. Pass well-formed text."),
                write(
                        -534,
                        KeyFormat.paddedInt(5),
                        "is negative, and only numbers from 0 on keep their order in a key. Pass 0 or more."),
                write(
                        534_534L,
                        KeyFormat.paddedLong(5),
                        "has more than 5 digits. Pass a smaller number, or give its template a larger width."),
                write(
                        Instant.parse("+10000-01-01T00:00:00Z"),
                        KeyFormat.DAY,
                        years + " (UTC). Pass an instant within them."),
                write(
                        Instant.parse("-0001-12-31T23:59:59.999Z"),
                        KeyFormat.NANOS,
                        years + " (UTC). Pass an instant within them."),
                write(Instant.MIN, KeyFormat.NANOS, years + " (UTC). Pass an instant within them."),
                write(Instant.MAX, KeyFormat.HOUR, years + " (UTC). Pass an instant within them."),
                write(LocalDate.of(-1, 12, 31), KeyFormat.DATE, years + ". Pass a date within them."),
                write(LocalDate.MAX, KeyFormat.DATE, years + ". Pass a date within them."));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aValueThatHasNoPlaceInAKey(Executable call, String message) {
        assertRefused(message, call);
    }

    @Test
    void aKeyThatIsTooLong() {
        assertRefused(
                "Key attribute pk of Chat would have more than 2048 bytes in UTF-8, which DynamoDB does not take."
                        + " Shorten the components it is made of.",
                () -> PARTITION.component("c", LONG_SECRET, KeyFormat.STRING).finish());
        assertRefused(
                "Key attribute sk of Chat would have more than 1024 bytes in UTF-8, which DynamoDB does not take."
                        + " Shorten the components it is made of.",
                () -> SORT.component("c", LONG_SECRET, KeyFormat.STRING).finish());
        assertRefused(
                "Key attribute sk of Chat would have more than 1024 bytes in UTF-8, which DynamoDB does not take."
                        + " Shorten the components it is made of.",
                () -> KeyRange.startingWith(SORT.component("c", LONG_SECRET, KeyFormat.STRING)));
    }

    @Test
    void theLimitItselfIsLegal() {
        assertEquals(2048, lengthOf(KeyWriter.partition("Chat", "pk"), "\u00E9".repeat(1024)));
        assertEquals(1024, lengthOf(KeyWriter.sort("Chat", "sk"), "\uD83D\uDE00".repeat(256)));
        assertThrows(
                InvalidKeyException.class,
                () -> lengthOf(KeyWriter.partition("Chat", "pk"), "\u00E9".repeat(1024) + "x"));
        assertThrows(
                InvalidKeyException.class,
                () -> lengthOf(KeyWriter.sort("Chat", "sk"), "\uD83D\uDE00".repeat(256) + "x"));
    }

    @Test
    void aKeyOfNothing() {
        assertRefused(
                "Key attribute sk of Chat would be empty, and DynamoDB takes no empty key."
                        + " Give one of its components a value.",
                () -> KeyWriter.sort("Chat", "sk")
                        .component("c", "", KeyFormat.STRING)
                        .finish());
        assertEquals("MSG#", SORT.component("c", "", KeyFormat.STRING).finish());
    }

    @Test
    void aBoundThatIsTooLong() {
        assertRefused(
                "Chat.c cannot be written to key attribute sk: it makes a bound of more than 1024 bytes in UTF-8,"
                        + " which no sort key has. Pass a shorter value.",
                () -> KeyRange.within(SORT, "c", Range.atMost(LONG_SECRET), KeyFormat.STRING, After.KEY_END));
    }

    @Test
    void aBoundThatHasNoTextInItsFormat() {
        assertRefused(
                "Chat.c cannot be written to key attribute sk: it is negative,"
                        + " and only numbers from 0 on keep their order in a key. Pass 0 or more.",
                () -> KeyRange.within(SORT, "c", Range.atLeast(-534), KeyFormat.paddedInt(5), After.KEY_END));
    }

    @Test
    void aComponentOfVariableWidthInsideItsSegment() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> KeyRange.within(SORT, "c", Range.atLeast(SECRET), KeyFormat.STRING, After.SAME_SEGMENT));
        assertEquals("A component of variable width must end its segment", e.getMessage());
    }

    @Test
    void aKeyOfAnotherTemplate() {
        assertRefused(
                "Key attribute sk is no key of Chat: it lacks the literal \"MSG#\" of the template",
                () -> reader(SECRET).literal("MSG#"));
        assertRefused(
                "Key attribute sk is no key of Chat: it goes on where the template ends",
                () -> reader("MSG#" + SECRET).literal("MSG#").end());
        assertRefused(
                "Key attribute sk is no key of Chat: component n does not hold a number of 9 digits within its type",
                () -> reader(SECRET).component("n", KeyFormat.paddedInt(9)));
        assertRefused(
                "Key attribute sk is no key of Chat: component s does not hold escaped text",
                () -> reader(SECRET + "$").component("s", KeyFormat.STRING));
    }

    @Test
    void aTextOfAnotherForm() {
        assertHolds("a date such as 2024-01-02", KeyFormat.DATE);
        assertHolds("an instant such as 2024-01-02T03:04:05.678Z", KeyFormat.MILLIS);
        assertHolds("an instant such as 2024-01-02T03", KeyFormat.HOUR);
        assertHolds("a UUID in lower case", KeyFormat.UUID);
        assertHolds("a decimal number of the component's type", KeyFormat.INT);
        assertHolds("the name of a Color", KeyFormat.enumName(KeySlot.Color.class));
        assertHolds("escaped text in lower case", KeyFormat.LOWER);
        assertHolds("escaped text in upper case", KeyFormat.UPPER);
    }

    private static void assertHolds(String form, KeyFormat<?> format) {
        assertRefused(
                "Key attribute sk is no key of Chat: component c does not hold " + form,
                () -> reader(SECRET + "$").component("c", format));
    }

    private static <T> Arguments write(@Nullable T value, KeyFormat<T> format, String problem) {
        Executable call = () -> PARTITION.component("c", value, format);
        return arguments(call, "Chat.c cannot be written to key attribute pk: it " + problem);
    }

    private static KeyReader reader(String key) {
        return new KeyReader("Chat", "sk", key);
    }

    private static int lengthOf(KeyWriter key, String value) {
        return KeyUtf8.length(key.component("c", value, KeyFormat.STRING).finish());
    }

    private static void assertRefused(String message, Executable call) {
        InvalidKeyException e = assertThrows(InvalidKeyException.class, call);
        assertEquals(message, e.getMessage());
        assertFalse(e.toString().contains(SECRET) || e.toString().contains("534"));
        assertNull(e.getCause());
    }
}
