package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void saysWhatItHolds() {
        assertRange(Range.between(1, 2), Optional.of(1), true, Optional.of(2), true);
        assertRange(Range.atLeast(1), Optional.of(1), true, Optional.empty(), false);
        assertRange(Range.greaterThan(1), Optional.of(1), false, Optional.empty(), false);
        assertRange(Range.atMost(2), Optional.empty(), false, Optional.of(2), true);
        assertRange(Range.lessThan(2), Optional.empty(), false, Optional.of(2), false);
        assertRange(Range.beginsWith("a"), Optional.empty(), false, Optional.empty(), false);
        assertEquals(Optional.of("a"), Range.beginsWith("a").prefix());
        assertEquals(Optional.empty(), Range.atLeast("a").prefix());
    }

    @Test
    void reversedIsLegal() {
        assertRange(Range.between(2, 1), Optional.of(2), true, Optional.of(1), true);
    }

    @Test
    void textHidesTheValues() {
        assertEquals("Range.between", Range.between("s3cr3t", "s3cr3t").toString());
        assertEquals("Range.beginsWith", Range.beginsWith("s3cr3t").toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertMessage("Range: the lower bound must not be null", () -> Range.between(null, 1));
        assertMessage("Range: the upper bound must not be null", () -> Range.between(1, null));
        assertMessage("Range: the lower bound must not be null", () -> Range.atLeast(null));
        assertMessage("Range: the lower bound must not be null", () -> Range.greaterThan(null));
        assertMessage("Range: the upper bound must not be null", () -> Range.atMost(null));
        assertMessage("Range: the upper bound must not be null", () -> Range.lessThan(null));
        assertMessage("Range: the prefix must not be null", () -> Range.beginsWith(null));
    }

    private static void assertMessage(String message, Runnable call) {
        assertEquals(
                message, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static <T> void assertRange(
            Range<T> range, Optional<T> lower, boolean lowerInclusive, Optional<T> upper, boolean upperInclusive) {
        assertEquals(lower, range.lower());
        assertEquals(lowerInclusive, range.isLowerInclusive());
        assertEquals(upper, range.upper());
        assertEquals(upperInclusive, range.isUpperInclusive());
    }
}
