package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.singlet.InvalidKeyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of every format. A change of an expected text here strands the items that users have stored. */
class KeyFormatTest {

    private static final KeyPlace PLACE = new KeyPlace("Chat", "sk", "c");
    private static final Instant INSTANT = Instant.parse("2024-01-02T03:04:05.678901234Z");
    private static final Instant BEFORE_1970 = Instant.parse("1969-12-31T23:59:59.999999999Z");
    private static final KeyFormat<KeySlot.Color> COLOR = KeyFormat.enumName(KeySlot.Color.class);

    static Stream<Arguments> storedForms() {
        return Stream.of(
                form(KeyFormat.STRING, "", ""),
                form(KeyFormat.STRING, "plain-Text_1.2:3/4%~", "plain-Text_1.2:3/4%~"),
                form(KeyFormat.STRING, "a#b$c !\"", "a$23b$24c$20$21$22"),
                form(KeyFormat.STRING, "\u0000\n\u001F\u007F", "$00$0A$1F\u007F"),
                form(KeyFormat.STRING, "$23", "$2423"),
                form(KeyFormat.STRING, "\u00E9\uFF5E\uD83D\uDE00\uDBFF\uDFFF", "\u00E9\uFF5E\uD83D\uDE00\uDBFF\uDFFF"),
                form(KeyFormat.LOWER, "TITLE #1", "title$20$231"),
                form(KeyFormat.LOWER, "\u039F\u0394\u039F\u03A3", "\u03BF\u03B4\u03BF\u03C3"),
                form(KeyFormat.UPPER, "title #1", "TITLE$20$231"),
                form(KeyFormat.BYTE, (byte) -128, "-128"),
                form(KeyFormat.SHORT, (short) 32767, "32767"),
                form(KeyFormat.INT, 0, "0"),
                form(KeyFormat.INT, Integer.MIN_VALUE, "-2147483648"),
                form(KeyFormat.LONG, Long.MAX_VALUE, "9223372036854775807"),
                form(KeyFormat.paddedByte(3), (byte) 7, "007"),
                form(KeyFormat.paddedShort(5), (short) 32767, "32767"),
                form(KeyFormat.paddedInt(3), 0, "000"),
                form(KeyFormat.paddedInt(10), 42, "0000000042"),
                form(KeyFormat.paddedInt(10), Integer.MAX_VALUE, "2147483647"),
                form(KeyFormat.paddedInt(1), 9, "9"),
                form(KeyFormat.paddedLong(19), Long.MAX_VALUE, "9223372036854775807"),
                form(KeyFormat.paddedLong(20), Long.MAX_VALUE, "09223372036854775807"),
                form(KeyFormat.NANOS, INSTANT, "2024-01-02T03:04:05.678901234Z"),
                form(KeyFormat.NANOS, Instant.parse("2024-02-29T00:00:00Z"), "2024-02-29T00:00:00.000000000Z"),
                form(KeyFormat.NANOS, Instant.parse("0000-01-01T00:00:00Z"), "0000-01-01T00:00:00.000000000Z"),
                form(KeyFormat.MICROS, INSTANT, "2024-01-02T03:04:05.678901Z"),
                form(KeyFormat.MILLIS, INSTANT, "2024-01-02T03:04:05.678Z"),
                form(KeyFormat.MILLIS, BEFORE_1970, "1969-12-31T23:59:59.999Z"),
                form(KeyFormat.SECONDS, INSTANT, "2024-01-02T03:04:05Z"),
                form(KeyFormat.SECONDS, Instant.parse("9999-12-31T23:59:59.9Z"), "9999-12-31T23:59:59Z"),
                form(KeyFormat.HOUR, INSTANT, "2024-01-02T03"),
                form(KeyFormat.HOUR, BEFORE_1970, "1969-12-31T23"),
                form(KeyFormat.DAY, INSTANT, "2024-01-02"),
                form(KeyFormat.DAY, BEFORE_1970, "1969-12-31"),
                form(KeyFormat.DATE, LocalDate.of(0, 1, 1), "0000-01-01"),
                form(KeyFormat.DATE, LocalDate.of(9999, 12, 31), "9999-12-31"),
                form(
                        KeyFormat.UUID,
                        UUID.fromString("F47AC10B-58CC-4372-A567-0E02B2C3D479"),
                        "f47ac10b-58cc-4372-a567-0e02b2c3d479"),
                form(KeyFormat.BOOLEAN, true, "true"),
                form(KeyFormat.BOOLEAN, false, "false"),
                form(COLOR, KeySlot.Color.RED, "RED"),
                form(COLOR, KeySlot.Color.GR$EEN, "GR$24EEN"));
    }

    @ParameterizedTest
    @MethodSource("storedForms")
    <T> void theStoredFormIsFixed(KeyFormat<T> format, T value, String text) {
        assertEquals(text, format.encode(value, PLACE));
        assertEquals(format.canonical(value), format.parse(text, PLACE));
        assertTrue(!format.isFixedWidth() || format.width() == text.length());
    }

    static Stream<Arguments> textsThatNothingIsWrittenAs() {
        return Stream.of(
                refused(
                        KeyFormat.STRING,
                        "a b",
                        "$2a",
                        "$41",
                        "$",
                        "$2",
                        "$\uFF12\uFF13",
                        "a$ZZ",
                        "\uD83D",
                        "$25",
                        "#"),
                refused(KeyFormat.LOWER, "Title", "\u03BF\u03C2"),
                refused(KeyFormat.UPPER, "Title"),
                refused(KeyFormat.INT, "", "+5", "-0", "05", "5.0", "2147483648", "\u0665", " 5"),
                refused(KeyFormat.BYTE, "128"),
                refused(KeyFormat.paddedInt(3), "", "5", "+05", "-05", "0005", "a05", "\u0660\u0660\u0665"),
                refused(KeyFormat.paddedInt(10), "2147483648"),
                refused(KeyFormat.paddedByte(3), "128"),
                refused(
                        KeyFormat.MILLIS,
                        "",
                        "2024-01-02T03:04:05Z",
                        "2024-01-02t03:04:05.678z",
                        "2024-02-30T03:04:05.678Z",
                        "2024-01-02T24:00:00.000Z",
                        "9999-12-31T24:00:00.000Z",
                        "2016-12-31T23:59:60.000Z",
                        "2024-01-02T03:04:05.67Z8",
                        "-024-01-02T03:04:05.678Z"),
                refused(KeyFormat.SECONDS, "2024-01-02T03:04:05z", "2024-01-02T03:04:5.0Z"),
                refused(KeyFormat.HOUR, "2024-01-02T24", "2024-01-02 03"),
                refused(KeyFormat.DAY, "2023-02-29", "2024-1-02X"),
                refused(KeyFormat.DATE, "2023-02-29", "2024-1-2", "+2024-01-02", "-0001-01-01", "10000-01-01"),
                refused(KeyFormat.UUID, "F47AC10B-58CC-4372-A567-0E02B2C3D479", "1-1-1-1-1", "no"),
                refused(KeyFormat.BOOLEAN, "TRUE", "", "yes"),
                refused(COLOR, "red", "GR$EEN", "BLUE", ""));
    }

    @ParameterizedTest
    @MethodSource("textsThatNothingIsWrittenAs")
    void whatNoValueIsWrittenAsIsNotRead(KeyFormat<?> format, List<String> texts) {
        for (String text : texts) {
            InvalidKeyException e = assertThrows(InvalidKeyException.class, () -> format.parse(text, PLACE), text);
            assertTrue(String.valueOf(e.getMessage())
                    .startsWith("Key attribute sk is no key of Chat: component c does not hold "));
        }
    }

    @Test
    void instantsAreCutTowardsThePast() {
        assertEquals(Instant.parse("1969-12-31T23:59:59.999Z"), KeyFormat.MILLIS.canonical(BEFORE_1970));
        assertEquals(Instant.parse("1969-12-31T00:00:00Z"), KeyFormat.DAY.canonical(BEFORE_1970));
        assertEquals(INSTANT, KeyFormat.NANOS.canonical(INSTANT));
    }

    @Test
    void numbersInstantsDatesAndUuidsHaveOneWidth() {
        assertTrue(KeyFormat.paddedLong(5).isFixedWidth());
        assertTrue(KeyFormat.HOUR.isFixedWidth());
        assertTrue(KeyFormat.DATE.isFixedWidth());
        assertTrue(KeyFormat.UUID.isFixedWidth());
        assertFalse(KeyFormat.STRING.isFixedWidth());
        assertFalse(KeyFormat.INT.isFixedWidth());
        assertFalse(KeyFormat.BOOLEAN.isFixedWidth());
        assertFalse(COLOR.isFixedWidth());
    }

    @Test
    void aReaderGoesOnWhereItsTemplateDoes() {
        KeyReader reader = new KeyReader("Chat", "sk", "MSG#a$23#007#").literal("MSG#");
        assertEquals("a#", reader.component("text", KeyFormat.STRING));
        assertEquals(7, reader.literal("#").component("number", KeyFormat.paddedInt(3)));
        reader.literal("#").end();
    }

    @Test
    void aComponentBeforeADelimiterCanBeEmpty() {
        KeyReader reader = new KeyReader("Chat", "sk", "#x");
        assertEquals("", reader.component("first", KeyFormat.STRING));
        assertEquals("x", reader.literal("#").component("second", KeyFormat.STRING));
        reader.end();
    }

    @Test
    void everyConstantHasItsName() {
        KeyFormat<KeySlot.Color> colors = KeyFormat.enumName(KeySlot.Color.class);
        for (KeySlot.Color color : KeySlot.Color.values()) {
            String text = colors.encode(color, PLACE);
            assertEquals(KeyEscape.escape(color.name()), text);
            assertEquals(color, colors.parse(text, PLACE));
        }
    }

    @Test
    void paddingNeedsAWidth() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> KeyFormat.paddedInt(0));
        assertEquals("The width of a padded number must be 1 or more, not 0", e.getMessage());
    }

    private static <T> Arguments form(KeyFormat<T> format, T value, String text) {
        return arguments(format, value, text);
    }

    private static Arguments refused(KeyFormat<?> format, String... texts) {
        return arguments(format, List.of(texts));
    }
}
