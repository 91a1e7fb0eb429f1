package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the delimiter {@code #} out of values: every character up to {@code $} is written as {@code $} and two hex
 * digits.
 *
 * <p>All that is escaped sorts before all that is not, and {@code #} sorts before both, so texts keep their order.
 */
final class KeyEscape {

    private static final char ESCAPE = '$';
    private static final String HEX = "0123456789ABCDEF";

    private KeyEscape() {}

    static String escape(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) > ESCAPE) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ESCAPE) {
                escaped.append(c);
            } else {
                escaped.append(ESCAPE).append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return escaped.toString();
    }

    /** Undoes {@link #escape}; null if an escape is incomplete. Does not notice characters that were not escaped. */
    static @Nullable String unescape(String text) {
        int escape = text.indexOf(ESCAPE);
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (escape >= 0) {
            if (escape + 2 >= text.length()) {
                return null;
            }
            int high = HEX.indexOf(text.charAt(escape + 1));
            int low = HEX.indexOf(text.charAt(escape + 2));
            if (high < 0 || low < 0) {
                return null;
            }
            plain.append(text, from, escape).append((char) (high << 4 | low));
            from = escape + 3;
            escape = text.indexOf(ESCAPE, from);
        }
        return plain.append(text, from, text.length()).toString();
    }
}
