package dev.singlet.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyUtf8Test {

    @Test
    void comparesAndMeasuresAsTheBytesDo() {
        Random random = KeyFuzz.random("UTF-8");
        KeySlot<String> slot = KeySlot.string();
        for (int i = 0; i < KeyFuzz.tries(100_000); i++) {
            String left = slot.values().apply(random);
            String right = slot.values().apply(random);
            assertEquals(left.getBytes(UTF_8).length, KeyUtf8.length(left));
            assertEquals(
                    Integer.signum(KeyProperties.bytewise(left, right)),
                    Integer.signum(KeyUtf8.compare(left, right)),
                    () -> left + " and " + right);
        }
    }

    @Test
    void largestFillsTheBytesAndIsWellFormed() {
        for (int bytes = 0; bytes <= 1024; bytes++) {
            String largest = KeyUtf8.largest(bytes);
            assertEquals(bytes, largest.getBytes(UTF_8).length);
            assertTrue(KeyUtf8.isWellFormed(largest));
        }
        assertEquals("\uDBFF\uDFFF\uFFFF", KeyUtf8.largest(7));
        assertEquals("\uDBFF\uDFFF\u07FF", KeyUtf8.largest(6));
        assertEquals("\uDBFF\uDFFF\u007F", KeyUtf8.largest(5));
    }

    @Test
    void nothingFitsBetweenAPrefixAndWhatComesAfterIt() {
        assertEquals("a:", KeyUtf8.firstAfterAllStartingWith("a9", 1024));
        assertEquals("a\u0080", KeyUtf8.firstAfterAllStartingWith("a\u007F", 3));
        assertEquals("b", KeyUtf8.firstAfterAllStartingWith("a\u007F", 2));
        assertEquals("\uE000", KeyUtf8.firstAfterAllStartingWith("\uD7FF", 3));
        assertEquals("b", KeyUtf8.firstAfterAllStartingWith("a\uDBFF\uDFFF", 1024));
        assertEquals(null, KeyUtf8.firstAfterAllStartingWith("\uDBFF\uDFFF", 1024));
    }

    @Test
    void decrementingSkipsTheSurrogates() {
        assertEquals("a8", KeyUtf8.withLastDecremented("a9"));
        assertEquals("\uD7FF", KeyUtf8.withLastDecremented("\uE000"));
        assertEquals("\uFFFF", KeyUtf8.withLastDecremented("\uD800\uDC00"));
    }

    @Test
    void halvesOfSurrogatePairsAreIllFormed() {
        for (String text : List.of("\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
            assertFalse(KeyUtf8.isWellFormed(text));
        }
        assertTrue(KeyUtf8.isWellFormed("a\uD83D\uDE00\uD83D\uDE00\uE000"));
    }
}
