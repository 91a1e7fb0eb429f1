package dev.singlet.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void writesOnOneLineWhatFits() {
        assertEquals("{}\n", JsonText.of(new JsonObject()));
        assertEquals("[]\n", JsonText.of(new JsonArray()));
        assertEquals("null\n", JsonText.of(JsonNull.INSTANCE));
        JsonObject json = new JsonObject();
        json.add("a", strings("x", "y"));
        json.addProperty("b", 1);
        assertEquals("{\"a\": [\"x\", \"y\"], \"b\": 1}\n", JsonText.of(json));
    }

    /** A line has at most 100 columns. */
    @Test
    void breaksWhatIsOneColumnTooLong() {
        assertEquals("[\"" + "x".repeat(96) + "\"]\n", JsonText.of(strings("x".repeat(96))));
        assertEquals("[\n  \"" + "x".repeat(97) + "\"\n]\n", JsonText.of(strings("x".repeat(97))));
    }

    /** Within an object, its indentation, the name and the comma are a part of the line. */
    @Test
    void countsWhatStandsBeforeAndBehind() {
        JsonObject json = new JsonObject();
        json.add("a", strings("x".repeat(88)));
        json.add("b", strings("x".repeat(84), "y"));
        assertEquals("""
                {
                  "a": ["%s"],
                  "b": [
                    "%s",
                    "y"
                  ]
                }
                """.formatted("x".repeat(88), "x".repeat(84)), JsonText.of(json));
    }

    /** A text is never broken, and is as long as it is shown. */
    @Test
    void escapesWhatIsNotSeen() {
        assertEquals("\"a\\u200bb\"\n", JsonText.of(strings("a\u200bb").get(0)));
        assertEquals("{\"\\u2028\": \"<é>\"}\n", JsonText.of(property("\u2028", "<é>")));
        assertEquals("[\"\\u200b" + "x".repeat(90) + "\"]\n", JsonText.of(strings("\u200b" + "x".repeat(90))));
        assertEquals("[\n  \"\\u200b" + "x".repeat(91) + "\"\n]\n", JsonText.of(strings("\u200b" + "x".repeat(91))));
        assertEquals(
                "\"" + "x".repeat(200) + "\"\n",
                JsonText.of(strings("x".repeat(200)).get(0)));
    }

    private static JsonArray strings(String... texts) {
        JsonArray strings = new JsonArray();
        for (String text : texts) {
            strings.add(text);
        }
        return strings;
    }

    private static JsonObject property(String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }
}
