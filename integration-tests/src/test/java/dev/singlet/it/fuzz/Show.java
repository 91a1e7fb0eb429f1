package dev.singlet.it.fuzz;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints values so that a failure can be read: control characters and what is not ASCII as escapes, long text cut. */
final class Show {

    private static final int LONGEST = 100;

    private Show() {}

    static String values(Collection<?> values) {
        return values.stream().map(Show::value).collect(Collectors.joining(", ", "(", ")"));
    }

    static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> collection) {
            return values(collection);
        }
        if (value instanceof Outcome.Done done) {
            return value(done.value());
        }
        if (value instanceof Outcome.Failed failed) {
            return failed.kinds() + " " + value(failed.detail());
        }
        if (value instanceof CharSequence text) {
            boolean isLong = text.length() > LONGEST;
            String shown = escape(isLong ? text.subSequence(0, LONGEST) : text);
            return '"' + shown + '"' + (isLong ? "...[" + text.length() + "]" : "");
        }
        return escape(value.toString());
    }

    private static String escape(CharSequence text) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            escaped.append(
                    c >= ' ' && c <= '~'
                            ? String.valueOf(c)
                            : "\\u" + Integer.toHexString(0x10000 + c).substring(1));
        }
        return escaped.toString();
    }
}
