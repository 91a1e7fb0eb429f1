package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;

/** UTF-8 facts about Java strings, found without encoding them. */
final class KeyUtf8 {

    private static final String LARGEST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);
    private static final int LARGEST_CHARACTER_BYTES = 4;

    /** By number of bytes, the largest text of less than four. */
    private static final String[] LARGEST_REMAINDER = {"", "\u007F", "\u07FF", "\uFFFF"};

    private KeyUtf8() {}

    /** Whether every surrogate has its other half. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The number of bytes of a well-formed text. */
    static int length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes += 2;
            } else if (c >= 0x80) {
                // Four bytes for the two halves of a surrogate pair, so one more for each.
                bytes++;
            }
        }
        return bytes;
    }

    /** Compares as DynamoDB does, by unsigned bytes; {@link String#compareTo} puts U+1F600 before U+FF5E. */
    static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                return rank(l) - rank(r);
            }
        }
        return left.length() - right.length();
    }

    /** Lifts the surrogates, which stand for U+10000 and above, over the rest of the basic plane. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + Character.MIN_SUPPLEMENTARY_CODE_POINT : c;
    }

    /** The largest text of so many bytes: no other text that has no more of them sorts after it. */
    static String largest(int bytes) {
        return LARGEST_CHARACTER.repeat(bytes / LARGEST_CHARACTER_BYTES)
                + LARGEST_REMAINDER[bytes % LARGEST_CHARACTER_BYTES];
    }

    /**
     * The smallest text of at most {@code maxBytes} that sorts after every text of at most {@code maxBytes} that starts
     * with {@code prefix}; null if there is none.
     */
    static @Nullable String firstAfterAllStartingWith(String prefix, int maxBytes) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            end -= Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                String after = prefix.substring(0, end) + Character.toString(next(last));
                if (length(after) <= maxBytes) {
                    return after;
                }
            }
        }
        return null;
    }

    /** The text with its last character replaced by the one before it. */
    static String withLastDecremented(String text) {
        int last = text.codePointBefore(text.length());
        return text.substring(0, text.length() - Character.charCount(last)) + Character.toString(previous(last));
    }

    private static int next(int codePoint) {
        return codePoint + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : codePoint + 1;
    }

    private static int previous(int codePoint) {
        return codePoint - 1 == Character.MAX_SURROGATE ? Character.MIN_SURROGATE - 1 : codePoint - 1;
    }
}
