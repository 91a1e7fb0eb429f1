package dev.singlet.runtime;

import dev.singlet.InvalidKeyException;
import dev.singlet.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sort key condition of a query: none, one key, the keys between two bounds, or nothing at all.
 *
 * <p>The ranges made here hold a key of the template exactly if its component satisfies what was asked for, and never a
 * key with another prefix. Bounds are legal key texts of 1 to 1024 bytes. Instances are immutable.
 */
public final class KeyRange {

    /** Which condition a query has to send. */
    public enum Kind {
        /** No sort key condition: the whole partition. */
        ALL,
        /** The sort key equals {@link KeyRange#lower}. */
        EXACTLY,
        /** The sort key is between {@link KeyRange#lower} and {@link KeyRange#upper}, both included. */
        BETWEEN,
        /** No key satisfies the condition: there is nothing to send. */
        NONE
    }

    /** What comes after a component in its template. */
    public enum After {
        /** The delimiter {@code #}. */
        SEGMENT_END,
        /** Nothing: the component ends the template. */
        KEY_END,
        /** A literal or another component, within the same segment; only after a component of fixed width. */
        SAME_SEGMENT
    }

    private static final KeyRange ALL = new KeyRange(Kind.ALL, "", "");
    private static final KeyRange NONE = new KeyRange(Kind.NONE, "", "");

    private final Kind kind;
    private final String lower;
    private final String upper;

    private KeyRange(Kind kind, String lower, String upper) {
        this.kind = kind;
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * No condition.
     *
     * @return the range of all keys
     */
    public static KeyRange all() {
        return ALL;
    }

    /**
     * The condition that nothing satisfies.
     *
     * @return the empty range
     */
    public static KeyRange none() {
        return NONE;
    }

    /**
     * One key.
     *
     * @param key the whole sort key
     * @return the range of that key
     */
    public static KeyRange exactly(String key) {
        return new KeyRange(Kind.EXACTLY, key, key);
    }

    /**
     * The keys from {@code lower} to {@code upper}, both included, by unsigned UTF-8 order.
     *
     * @param lower the smallest key, of 1 to 1024 bytes
     * @param upper the largest key, of 1 to 1024 bytes
     * @return the range; {@link #none} if the lower bound is above the upper one
     */
    public static KeyRange between(String lower, String upper) {
        return KeyUtf8.compare(lower, upper) > 0 ? NONE : new KeyRange(Kind.BETWEEN, lower, upper);
    }

    /**
     * The keys that start with a prefix.
     *
     * @param prefix the unfinished sort key
     * @return the range; {@link #all} if the prefix is empty
     * @throws InvalidKeyException if the prefix has more than 1024 bytes
     */
    public static KeyRange startingWith(KeyWriter prefix) {
        return startingWith(prefix.prefix());
    }

    /**
     * The keys that start with a prefix and go on with a component whose value lies in {@code range}.
     *
     * @param prefix the unfinished sort key: all that comes before the component
     * @param component the component's name, for messages
     * @param range the values asked for, compared as {@link KeyFormat#canonical} gives them
     * @param format how the component is encoded; one that keeps order
     * @param after what comes after the component in the template
     * @param <T> the component's type
     * @return the range
     * @throws InvalidKeyException if a bound has no text in this format, or makes a key of more than 1024 bytes
     */
    public static <T> KeyRange within(
            KeyWriter prefix, String component, Range<T> range, KeyFormat<T> format, After after) {
        Objects.requireNonNull(range, component);
        KeyBounds<T> bounds = new KeyBounds<>(prefix, component, format, after);
        if (range.prefix().isPresent()) {
            return startingWith(bounds.beginning(range.prefix().get()));
        }
        @Nullable String lower = bounds.lower(range);
        @Nullable String upper = bounds.upper(range);
        return lower == null || upper == null ? NONE : between(lower, upper);
    }

    /**
     * The keys that start with a prefix and go on with one value of a component, and then end or go on with another
     * segment. Where the component ends its segment, a longer value that begins with this one is another one.
     *
     * @param prefix the unfinished sort key: all that comes before the component
     * @param component the component's name, for messages
     * @param value the value
     * @param format how the component is encoded
     * @param after what comes after the component; {@link After#KEY_END} also if only some of the keys end there
     * @param <T> the component's type
     * @return the range
     * @throws InvalidKeyException if the value has no text in this format, or makes a key of more than 1024 bytes
     */
    public static <T> KeyRange holding(KeyWriter prefix, String component, T value, KeyFormat<T> format, After after) {
        return within(prefix, component, Range.between(value, value), format, after);
    }

    /** The keys from the smallest to the largest of two ranges, with those between them. */
    KeyRange spanning(KeyRange other) {
        if (kind == Kind.ALL || other.kind == Kind.ALL) {
            return ALL;
        }
        if (kind == Kind.NONE || other.kind == Kind.NONE) {
            return kind == Kind.NONE ? other : this;
        }
        return bounded(
                KeyUtf8.compare(lower, other.lower) < 0 ? lower : other.lower,
                KeyUtf8.compare(upper, other.upper) > 0 ? upper : other.upper);
    }

    /** The keys of both ranges. */
    KeyRange intersection(KeyRange other) {
        if (kind == Kind.NONE || other.kind == Kind.NONE) {
            return NONE;
        }
        if (kind == Kind.ALL || other.kind == Kind.ALL) {
            return kind == Kind.ALL ? other : this;
        }
        return bounded(
                KeyUtf8.compare(lower, other.lower) > 0 ? lower : other.lower,
                KeyUtf8.compare(upper, other.upper) < 0 ? upper : other.upper);
    }

    private static KeyRange bounded(String lower, String upper) {
        return lower.equals(upper) ? exactly(lower) : between(lower, upper);
    }

    /**
     * Which condition this is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The smallest key of the range.
     *
     * @return the bound, included
     * @throws IllegalStateException if the kind is {@link Kind#ALL} or {@link Kind#NONE}
     */
    public String lower() {
        requireBounds();
        return lower;
    }

    /**
     * The largest key of the range.
     *
     * @return the bound, included
     * @throws IllegalStateException if the kind is {@link Kind#ALL} or {@link Kind#NONE}
     */
    public String upper() {
        requireBounds();
        return upper;
    }

    /**
     * Whether a key satisfies the condition.
     *
     * @param key a sort key
     * @return true if DynamoDB would say so
     */
    public boolean contains(String key) {
        return switch (kind) {
            case ALL -> true;
            case NONE -> false;
            case EXACTLY, BETWEEN -> KeyUtf8.compare(lower, key) <= 0 && KeyUtf8.compare(key, upper) <= 0;
        };
    }

    /**
     * Names the kind of the range, and none of its keys.
     *
     * @return for example {@code KeyRange.BETWEEN}
     */
    @Override
    public String toString() {
        return "KeyRange." + kind;
    }

    private static KeyRange startingWith(String text) {
        return text.isEmpty() ? ALL : between(text, KeyBounds.lastStartingWith(text));
    }

    private void requireBounds() {
        if (kind == Kind.ALL || kind == Kind.NONE) {
            throw new IllegalStateException(this + " has no bounds");
        }
    }
}
