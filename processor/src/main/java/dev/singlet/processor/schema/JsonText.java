package dev.singlet.processor.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints JSON for review: what fits on a line is on one line, so that a line of a difference says what has changed; and
 * what would not be seen, or would turn the text around it, is escaped.
 */
public final class JsonText {

    private static final int WIDTH = 100;
    private static final Gson QUOTES =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private JsonText() {}

    /** Returns the text, with a line feed at its end. */
    public static String of(JsonElement json) {
        StringBuilder text = new StringBuilder();
        print(json, 0, 0, text);
        return text.append('\n').toString();
    }

    private static void print(JsonElement json, int indent, int column, StringBuilder text) {
        int start = text.length();
        if (line(json, start + WIDTH - column, text) || isLeaf(json)) {
            return;
        }
        text.setLength(start);
        boolean isObject = json.isJsonObject();
        text.append(isObject ? '{' : '[');
        String separator = "\n";
        for (Entry entry : entries(json)) {
            String name = "  ".repeat(indent + 1) + entry.start();
            text.append(separator).append(name);
            // One column is the comma's.
            print(entry.value(), indent + 1, name.length() + 1, text);
            separator = ",\n";
        }
        text.append('\n').append("  ".repeat(indent)).append(isObject ? '}' : ']');
    }

    /**
     * Adds what fits on a line.
     *
     * @param end the length that the text may have
     * @return false if it would be longer; a part may have been added then
     */
    private static boolean line(JsonElement json, int end, StringBuilder text) {
        if (isLeaf(json)) {
            text.append(escaped(QUOTES.toJson(json)));
            return text.length() <= end;
        }
        text.append(json.isJsonObject() ? '{' : '[');
        String separator = "";
        for (Entry entry : entries(json)) {
            text.append(separator).append(entry.start());
            if (!line(entry.value(), end, text)) {
                return false;
            }
            separator = ", ";
        }
        text.append(json.isJsonObject() ? '}' : ']');
        return text.length() <= end;
    }

    private static boolean isLeaf(JsonElement json) {
        return json.isJsonPrimitive() || json.isJsonNull();
    }

    private record Entry(String start, JsonElement value) {}

    private static List<Entry> entries(JsonElement json) {
        List<Entry> entries = new ArrayList<>();
        if (json.isJsonObject()) {
            json.getAsJsonObject()
                    .entrySet()
                    .forEach(entry ->
                            entries.add(new Entry(escaped(QUOTES.toJson(entry.getKey())) + ": ", entry.getValue())));
        } else {
            json.getAsJsonArray().forEach(element -> entries.add(new Entry("", element)));
        }
        return entries;
    }

    /** Outside of strings there is nothing to escape, and inside of them every character may be. */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonText::isUnseen)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                for (char unit : Character.toChars(c)) {
                    escaped.append("\\u%04x".formatted((int) unit));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c)
                || switch (Character.getType(c)) {
                    case Character.SURROGATE,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
