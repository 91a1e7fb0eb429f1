package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.InvalidKeyException;
import dev.singlet.Range;
import dev.singlet.runtime.KeyRange.After;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small worlds, of which every value is tried against every other. */
class KeyExhaustiveTest {

    private static final List<String> HOSTILE = List.of("#", "$", "!", "%", "2", "\uFFFF", "\uDBFF\uDFFF");

    /** The last character of each UTF-8 length and the first one of the next, and both sides of the surrogates. */
    private static final List<String> WIDTHS = List.of(
            "#",
            "%",
            "\u007F",
            "\u0080",
            "\u07FF",
            "\u0800",
            "\uD7FF",
            "\uE000",
            "\uFFFF",
            "\uD800\uDC00",
            "\uDBFF\uDFFF");

    /** What may follow a component that ends its segment. */
    private static final List<String> TAILS = List.of("", "#\uDBFF\uDFFF");

    @Test
    void tuplesOfOneToThreeComponentsKeepTheirOrderAndNeverShareAKey() {
        List<List<String>> tuples = new ArrayList<>();
        for (String a : strings(HOSTILE, 2)) {
            tuples.add(List.of(a));
            for (String b : strings(HOSTILE, 1)) {
                tuples.add(List.of(a, b));
                for (String c : strings(HOSTILE, 1)) {
                    tuples.add(List.of(a, b, c));
                }
            }
        }
        Map<String, List<String>> keys = new HashMap<>();
        tuples.forEach(tuple -> assertEquals(null, keys.put(key(tuple), tuple)));
        for (List<String> left : tuples) {
            for (List<String> right : tuples) {
                if (left.size() == right.size()) {
                    assertEquals(
                            Integer.signum(compare(left, right)),
                            Integer.signum(KeyProperties.bytewise(key(left), key(right))),
                            () -> left + " and " + right);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "M#", "M#\uDBFF\uDFFF#"})
    void rangesOfShortStringsAreExact(String prefix) {
        for (String a : strings(HOSTILE, 2)) {
            for (String b : strings(HOSTILE, 2)) {
                check(prefix, a, b, "");
                check(prefix, a, b, "#x");
            }
        }
    }

    /** Bounds that fill the sort key to its last byte have no room for a character that closes them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8})
    void rangesAreExactAtTheLimitOfTheKey(int room) {
        String prefix = "M".repeat(1023 - room) + "#";
        for (String a : strings(WIDTHS, 2)) {
            for (String b : strings(WIDTHS, 2)) {
                for (String tail : TAILS) {
                    check(prefix, a, b, tail);
                }
            }
        }
    }

    @Test
    void rangesAreExactAtTheLimitOfAKeyWithoutPrefix() {
        String long1020 = "\uDBFF\uDFFF".repeat(255);
        for (String a : strings(WIDTHS, 2)) {
            for (String b : strings(WIDTHS, 2)) {
                check("", long1020 + a, long1020 + b, "");
                check("", long1020 + a, long1020 + b, "#");
            }
        }
    }

    @Test
    void changingCaseTreatsEveryPartOfAStringAlikeAndOnlyOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = Character.toString(c);
                for (KeyFormat<String> format : List.of(KeyFormat.LOWER, KeyFormat.UPPER)) {
                    String folded = format.canonical(text);
                    assertEquals(
                            folded,
                            format.canonical(folded),
                            () -> text.codePoints().boxed().toList().toString());
                    assertEquals(
                            format.canonical("A") + folded + format.canonical("b"),
                            format.canonical("A" + text + "b"),
                            () -> text.codePoints().boxed().toList().toString());
                    assertEquals(format.canonical("A") + folded, format.canonical("A" + text));
                }
            }
        }
        assertEquals("i\u0307", KeyFormat.LOWER.canonical("\u0130"));
        assertEquals("STRASSE", KeyFormat.UPPER.canonical("stra\u00DFe"));
        assertEquals("title".toUpperCase(Locale.ROOT), KeyFormat.UPPER.canonical("title"));
    }

    /** Asks whether the key of component {@code value} is found by every kind of range that {@code bound} makes. */
    private static void check(String prefix, String value, String bound, String tail) {
        After after = tail.isEmpty() ? After.KEY_END : After.SEGMENT_END;
        Optional<String> key = key(prefix, value, tail);
        if (key.isPresent()) {
            check(prefix, bound, after, Range.atLeast(bound), key.get(), KeySlot.UTF8.compare(value, bound) >= 0);
            check(prefix, bound, after, Range.greaterThan(bound), key.get(), KeySlot.UTF8.compare(value, bound) > 0);
            check(prefix, bound, after, Range.atMost(bound), key.get(), KeySlot.UTF8.compare(value, bound) <= 0);
            check(prefix, bound, after, Range.lessThan(bound), key.get(), KeySlot.UTF8.compare(value, bound) < 0);
            check(prefix, bound, after, Range.beginsWith(bound), key.get(), value.startsWith(bound));
            check(prefix, bound, after, Range.between(bound, bound), key.get(), value.equals(bound));
        }
    }

    private static void check(
            String prefix, String bound, After after, Range<String> asked, String key, boolean expected) {
        KeyWriter writer = KeyWriter.sort("E", "sk").literal(prefix);
        if (KeyUtf8.length(prefix + KeyEscape.escape(bound)) > 1024) {
            assertThrows(InvalidKeyException.class, () -> KeyRange.within(writer, "c", asked, KeyFormat.STRING, after));
            return;
        }
        KeyRange range = KeyRange.within(writer, "c", asked, KeyFormat.STRING, after);
        assertEquals(expected, KeyProperties.holds(range, key), () -> asked + " " + bound + " for " + key);
        if (range.kind() == KeyRange.Kind.BETWEEN) {
            List<Predicate<String>> legal =
                    List.of(text -> !text.isEmpty(), KeyUtf8::isWellFormed, text -> KeyUtf8.length(text) <= 1024);
            assertTrue(legal.stream().allMatch(rule -> rule.test(range.lower()) && rule.test(range.upper())));
        }
    }

    /** The key, unless DynamoDB would not take it. */
    private static Optional<String> key(String prefix, String value, String tail) {
        String key = prefix + KeyEscape.escape(value) + tail;
        return key.isEmpty() || KeyUtf8.length(key) > 1024 ? Optional.empty() : Optional.of(key);
    }

    private static String key(List<String> tuple) {
        KeyWriter key = KeyWriter.sort("E", "sk").literal("E");
        for (String value : tuple) {
            key = key.literal("#").component("c", value, KeyFormat.STRING);
        }
        return key.finish();
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = KeySlot.UTF8.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> strings(List<String> alphabet, int maxLength) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < maxLength; length++) {
            int to = all.size();
            for (String shorter : all.subList(from, to).toArray(String[]::new)) {
                alphabet.forEach(next -> all.add(shorter + next));
            }
            from = to;
        }
        return all;
    }
}
