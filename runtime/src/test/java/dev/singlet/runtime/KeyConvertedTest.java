package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.AttributeConverter;
import dev.singlet.InvalidKeyException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyConvertedTest {

    private static final KeyFormat<Integer> HEX = KeyFormat.converted(new Hex(), KeyFormat.STRING);

    private record Seat(int number) {}

    private static final class SeatConverter implements AttributeConverter<Seat, Integer> {

        @Override
        public Integer toAttribute(Seat value) {
            return value.number();
        }

        @Override
        public Seat fromAttribute(Integer stored) {
            return new Seat(stored);
        }
    }

    private static final class NullConverter implements AttributeConverter<Seat, String> {

        @Override
        @SuppressWarnings("NullAway") // A converter may not be checked.
        public String toAttribute(Seat value) {
            return null;
        }

        @Override
        public Seat fromAttribute(String stored) {
            return new Seat(0);
        }
    }

    private static final class NoWayBackConverter implements AttributeConverter<Seat, String> {

        @Override
        public String toAttribute(Seat value) {
            return Integer.toString(value.number());
        }

        @Override
        @SuppressWarnings("NullAway") // A converter may not be checked.
        public Seat fromAttribute(String stored) {
            return null;
        }
    }

    private static final class OneWayConverter implements AttributeConverter<Seat, String> {

        @Override
        public String toAttribute(Seat value) {
            throw new IllegalStateException("not a seat that can be written");
        }

        @Override
        public Seat fromAttribute(String stored) {
            return new Seat(Integer.parseInt(stored));
        }
    }

    @Test
    void writesTheStoredForm() {
        assertEquals("ff", write(255, HEX));
        assertEquals(255, read("ff", HEX));
        assertFalse(HEX.isFixedWidth());
    }

    @Test
    void keepsTheWidthOfTheStoredForm() {
        KeyFormat<Seat> seats = KeyFormat.converted(new SeatConverter(), KeyFormat.paddedInt(3));

        assertTrue(seats.isFixedWidth());
        assertEquals("007", write(new Seat(7), seats));
        assertEquals(new Seat(7), read("007", seats));
    }

    @Test
    void canonicalValuesAreThoseOfTheStoredForm() {
        KeyFormat<String> lower = KeyFormat.converted(new Reversed(), KeyFormat.LOWER);

        assertEquals("cba", write("ABC", lower));
        assertEquals("abc", lower.canonical("ABC"));
    }

    @Test
    void textsThatTheConverterDoesNotWriteAreRefused() {
        for (String text : List.of("FF", "0ff", "s3cr3t", "")) {
            InvalidKeyException e = assertThrows(InvalidKeyException.class, () -> read(text, HEX));
            assertEquals(
                    "Key attribute pk is no key of Chat: component color does not hold escaped text that the component's"
                            + " converter has made",
                    e.getMessage());
        }
    }

    @Test
    void aConverterThatReturnsNullIsNamed() {
        KeyFormat<Seat> broken = KeyFormat.converted(new NullConverter(), KeyFormat.STRING);

        InvalidKeyException e = assertThrows(InvalidKeyException.class, () -> write(new Seat(7), broken));

        assertEquals(
                "Chat.color cannot be written to key attribute pk: it is null when its converter has converted it."
                        + " Return a value from toAttribute.",
                e.getMessage());
    }

    @Test
    void aConverterThatHasNoCanonicalValueIsNamed() {
        KeyFormat<Seat> there = KeyFormat.converted(new NullConverter(), KeyFormat.STRING);
        KeyFormat<Seat> back = KeyFormat.converted(new NoWayBackConverter(), KeyFormat.STRING);

        assertEquals(
                "A component cannot be written to a key: its converter " + NullConverter.class.getName()
                        + " returned null for a value. Return a value from toAttribute.",
                assertThrows(InvalidKeyException.class, () -> there.canonical(new Seat(7)))
                        .getMessage());
        assertEquals(
                "A component cannot be written to a key: its converter " + NoWayBackConverter.class.getName()
                        + " returned null for a value. Return a value from fromAttribute.",
                assertThrows(InvalidKeyException.class, () -> back.canonical(new Seat(7)))
                        .getMessage());
    }

    @Test
    void aTextThatMakesTheConverterThrowIsNoKey() {
        KeyFormat<Seat> oneWay = KeyFormat.converted(new OneWayConverter(), KeyFormat.STRING);

        assertThrows(InvalidKeyException.class, () -> read("7", oneWay));
    }

    private static <T> String write(T value, KeyFormat<T> format) {
        return KeyWriter.partition("Chat", "pk")
                .component("color", value, format)
                .finish();
    }

    private static <T> T read(String text, KeyFormat<T> format) {
        KeyReader reader = new KeyReader("Chat", "pk", text);
        T value = reader.component("color", format);
        reader.end();
        return value;
    }

    private static final class Reversed implements AttributeConverter<String, String> {

        @Override
        public String toAttribute(String value) {
            return new StringBuilder(value).reverse().toString();
        }

        @Override
        public String fromAttribute(String stored) {
            return toAttribute(stored);
        }
    }
}
