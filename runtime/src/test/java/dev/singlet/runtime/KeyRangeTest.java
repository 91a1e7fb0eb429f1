package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.InvalidKeyException;
import dev.singlet.Range;
import dev.singlet.runtime.KeyRange.After;
import dev.singlet.runtime.KeyRange.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The bounds as they are sent. */
class KeyRangeTest {

    private static final KeyWriter MSG = KeyWriter.sort("ChatMessage", "sk").literal("MSG#");
    private static final Instant NOON = Instant.parse("2024-01-02T12:00:00.0004Z");

    @Test
    void prefixesEndAtTheCharacterAfterTheDelimiter() {
        assertBetween("MSG#", "MSG$", KeyRange.startingWith(MSG));
        assertEquals(
                Kind.ALL, KeyRange.startingWith(KeyWriter.sort("Chat", "sk")).kind());
        KeyRange unfinished = KeyRange.startingWith(KeyWriter.sort("Chat", "sk").literal("META"));
        assertBetween("META", "META" + "\uDBFF\uDFFF".repeat(255), unfinished);
    }

    @Test
    void aWholeComponentIsNoPrefixOfALongerOne() {
        KeyRange one =
                KeyRange.startingWith(MSG.component("n", "1", KeyFormat.STRING).literal("#"));
        assertTrue(one.contains("MSG#1#x"));
        assertFalse(one.contains("MSG#10#x"));
    }

    @Test
    void aValueHoldsWhatEndsWithItOrGoesOnWithASegment() {
        KeyRange one = KeyRange.holding(MSG, "n", "1", KeyFormat.STRING, After.KEY_END);
        assertTrue(one.contains("MSG#1"));
        assertTrue(one.contains("MSG#1#x"));
        assertFalse(one.contains("MSG#10"));
        assertFalse(one.contains("MSG#1$23"));
        assertFalse(one.contains("MSG#"));
        KeyRange empty = KeyRange.holding(MSG, "n", "", KeyFormat.STRING, After.KEY_END);
        assertTrue(empty.contains("MSG#"));
        assertTrue(empty.contains("MSG##x"));
        assertFalse(empty.contains("MSG#1"));
    }

    @Test
    void severalRangesSpanWhatLiesBetweenThem() {
        KeyRange low = KeyRange.startingWith(KeyWriter.sort("Chat", "sk").literal("A#"));
        KeyRange high = KeyRange.exactly("META");
        assertBetween("A#", "META", low.spanning(high));
        assertBetween("A#", "META", high.spanning(low));
        assertBetween("A#", "A$", KeyRange.none().spanning(low).spanning(KeyRange.none()));
        assertEquals(Kind.ALL, low.spanning(KeyRange.all()).kind());
        assertEquals(Kind.EXACTLY, high.spanning(high).kind());
    }

    @Test
    void severalRangesHaveKeysInCommon() {
        KeyRange wide = KeyRange.between("A", "N");
        assertBetween("M", "N", wide.intersection(KeyRange.between("M", "Z")));
        assertBetween("M", "N", KeyRange.between("M", "Z").intersection(wide));
        assertBetween("A", "N", wide.intersection(KeyRange.all()));
        assertBetween("A", "N", KeyRange.all().intersection(wide));
        assertEquals(Kind.EXACTLY, wide.intersection(KeyRange.exactly("META")).kind());
        assertEquals(Kind.NONE, wide.intersection(KeyRange.exactly("Z")).kind());
        assertEquals(Kind.NONE, wide.intersection(KeyRange.none()).kind());
        // A pair of surrogates sorts above, as it does in UTF-8.
        assertEquals(
                Kind.NONE,
                KeyRange.between("a", "\uFF5E")
                        .intersection(KeyRange.exactly("\uD83D\uDE00"))
                        .kind());
    }

    @Test
    void rangesOfAComponentThatEndsItsSegment() {
        String noon = "MSG#2024-01-02T12:00:00.000Z";
        assertBetween(noon, "MSG$", within(Range.atLeast(NOON)));
        assertBetween(noon + "$", "MSG$", within(Range.greaterThan(NOON)));
        assertBetween("MSG#", noon + "$", within(Range.atMost(NOON)));
        assertBetween("MSG#", noon, within(Range.lessThan(NOON)));
        assertBetween(noon, noon + "$", within(Range.between(NOON, NOON)));
        assertEquals(
                Kind.NONE, within(Range.between(NOON, NOON.minusSeconds(1))).kind());
    }

    @Test
    void rangesOfStrings() {
        String fill = "\uDBFF\uDFFF".repeat(254);
        assertBetween("MSG#a", "MSG#a" + fill + "\uFFFF", within(Range.beginsWith("a"), KeyFormat.STRING));
        assertBetween("MSG#", "MSG$", within(Range.beginsWith(""), KeyFormat.STRING));
        assertBetween("MSG#", "MSG#`" + fill + "\uFFFF", within(Range.lessThan("a"), KeyFormat.STRING));
        assertEquals(Kind.NONE, within(Range.lessThan(""), KeyFormat.STRING).kind());
        KeyRange all = KeyRange.within(
                KeyWriter.sort("Chat", "sk"), "c", Range.beginsWith(""), KeyFormat.STRING, After.KEY_END);
        assertEquals(Kind.ALL, all.kind());
    }

    @Test
    void aBoundMayBeAsLongAsAKeyAndThenNothingCanFollow() {
        String start = "x".repeat(1019);
        assertBetween("MSG#", "MSG#" + start + "$", within(Range.atMost(start), KeyFormat.STRING));
        assertBetween("MSG#" + start + "$", "MSG$", within(Range.greaterThan(start), KeyFormat.STRING));
        String longest = start + "x";
        assertBetween("MSG#", "MSG#" + longest, within(Range.atMost(longest), KeyFormat.STRING));
        assertBetween("MSG#" + longest, "MSG$", within(Range.atLeast(longest), KeyFormat.STRING));
        assertBetween("MSG#" + start + "y", "MSG$", within(Range.greaterThan(longest), KeyFormat.STRING));
        assertThrows(InvalidKeyException.class, () -> within(Range.atMost(longest + "x"), KeyFormat.STRING));
    }

    @Test
    void aPrefixIsFoldedAsTheWholeStringIs() {
        KeyRange range = within(Range.beginsWith("\u0391\u03A3"), KeyFormat.LOWER);
        assertTrue(range.contains(
                MSG.component("c", "\u0391\u03A3\u0391", KeyFormat.LOWER).finish()));
        assertTrue(range.contains(
                MSG.component("c", "\u0391\u03A3", KeyFormat.LOWER).finish()));
    }

    @Test
    void orderIsThatOfBytes() {
        KeyRange range = KeyRange.between("\uFF5E", "\uD83D\uDE00");
        assertEquals(Kind.BETWEEN, range.kind());
        assertTrue(range.contains("\uFFFD"));
        assertEquals(Kind.NONE, KeyRange.between("\uD83D\uDE00", "\uFF5E").kind());
        assertBetween("A", "A", KeyRange.between("A", "A"));
    }

    @Test
    void oneKeyAllAndNone() {
        KeyRange one = KeyRange.exactly("METADATA");
        assertEquals(Kind.EXACTLY, one.kind());
        assertEquals("METADATA", one.lower());
        assertEquals("METADATA", one.upper());
        assertTrue(one.contains("METADATA"));
        assertFalse(one.contains("METADATA2"));
        assertTrue(KeyRange.all().contains("anything"));
        assertFalse(KeyRange.none().contains("anything"));
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> KeyRange.none().lower());
        assertEquals("KeyRange.NONE has no bounds", e.getMessage());
        assertThrows(IllegalStateException.class, () -> KeyRange.all().upper());
    }

    @Test
    void textHidesTheKeys() {
        assertEquals("KeyRange.BETWEEN", within(Range.atLeast(NOON)).toString());
    }

    private static KeyRange within(Range<Instant> range) {
        return KeyRange.within(MSG, "createdAt", range, KeyFormat.MILLIS, After.SEGMENT_END);
    }

    private static KeyRange within(Range<String> range, KeyFormat<String> format) {
        return KeyRange.within(MSG, "c", range, format, After.KEY_END);
    }

    private static void assertBetween(String lower, String upper, KeyRange range) {
        assertEquals(Kind.BETWEEN, range.kind());
        assertEquals(lower, range.lower());
        assertEquals(upper, range.upper());
    }
}
