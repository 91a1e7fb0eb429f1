package dev.singlet.runtime;

import dev.singlet.Range;
import dev.singlet.runtime.KeyRange.After;
import org.jspecify.annotations.Nullable;

/**
 * The smallest and the largest sort key whose component lies in a range of values.
 *
 * <p>Three facts carry the bounds. What follows a component of variable width is {@code #} or nothing, and both sort
 * before {@code $}. What continues such a value within the component sorts from {@code $} on, and never is {@code $}
 * alone. A value of fixed width has no continuation.
 */
final class KeyBounds<T> {

    private static final int MAX_BYTES = KeyWriter.MAX_SORT_BYTES;

    private static final String DELIMITER = "#";

    /** Sorts right after the delimiter, and ends no key. */
    private static final String AFTER_DELIMITER = "$";

    private final String prefix;
    private final KeyPlace place;
    private final KeyFormat<T> format;
    private final After after;

    KeyBounds(KeyWriter prefix, String component, KeyFormat<T> format, After after) {
        if (after == After.SAME_SEGMENT && !format.isFixedWidth()) {
            throw new IllegalArgumentException("A component of variable width must end its segment");
        }
        this.prefix = prefix.prefix();
        this.place = prefix.place(component);
        this.format = format;
        this.after = after;
    }

    /** A text that every key starting with the given one, and no other, lies between: the upper bound, included. */
    static String lastStartingWith(String text) {
        return text.endsWith(DELIMITER)
                ? text.substring(0, text.length() - 1) + AFTER_DELIMITER
                : text + KeyUtf8.largest(MAX_BYTES - KeyUtf8.length(text));
    }

    /** What the keys start with whose component starts with {@code value}. */
    String beginning(T value) {
        return bound(format.encode(value, place));
    }

    /** The lower bound, included; null if no key can be so large. */
    @Nullable
    String lower(Range<T> range) {
        if (range.lower().isEmpty()) {
            return smallestStartingWith(prefix);
        }
        String bound = bound(format.encode(range.lower().get(), place));
        if (range.isLowerInclusive()) {
            return smallestStartingWith(bound);
        }
        return after == After.SAME_SEGMENT || !hasRoom(bound)
                ? KeyUtf8.firstAfterAllStartingWith(bound, MAX_BYTES)
                : bound + AFTER_DELIMITER;
    }

    /** The upper bound, included; null if no key can be so small. */
    @Nullable
    String upper(Range<T> range) {
        if (range.upper().isEmpty()) {
            return lastStartingWith(prefix);
        }
        String encoded = format.encode(range.upper().get(), place);
        String bound = bound(encoded);
        if (range.isUpperInclusive()) {
            return after == After.SAME_SEGMENT ? lastStartingWith(bound) : endingAt(bound);
        }
        if (encoded.isEmpty()) {
            return null;
        }
        return after == After.SEGMENT_END ? bound : lastStartingWith(KeyUtf8.withLastDecremented(bound));
    }

    /** A bound must not be empty. When all before the delimiter is, no key of the template sorts before "#". */
    private static String smallestStartingWith(String text) {
        return text.isEmpty() ? DELIMITER : text;
    }

    private String bound(String encoded) {
        String bound = prefix + encoded;
        if (KeyUtf8.length(bound) > MAX_BYTES) {
            throw place.cannotWrite("makes a bound of more than " + MAX_BYTES
                    + " bytes in UTF-8, which no sort key has. Pass a shorter value.");
        }
        return bound;
    }

    /** Without room for one more byte, nothing but the component's end can follow. */
    private static String endingAt(String bound) {
        return hasRoom(bound) ? bound + AFTER_DELIMITER : bound;
    }

    private static boolean hasRoom(String bound) {
        return KeyUtf8.length(bound) < MAX_BYTES;
    }
}
