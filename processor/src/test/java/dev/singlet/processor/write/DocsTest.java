package dev.singlet.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.ClassName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {

    @Test
    void showsHarmlessTextAsItIs() {
        assertEquals("{@code CHAT#{chatId}#{at:millis}}", Docs.code("CHAT#{chatId}#{at:millis}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/", "\\u002a/", "@param", "{@link X}", "<b>", "&amp;", "}", "{", "$T", "a\nb", " ", "\u2028"})
    void disarmsEverythingElse(String text) {
        String code = Docs.code(text);
        assertTrue(code.startsWith("<code>") && code.endsWith("</code>"), code);
        String shown = code.substring("<code>".length(), code.length() - "</code>".length());
        assertFalse(shown.matches("(?s).*[*/\\\\@<>$\\n\\u2028].*"), shown);
        assertEquals(text, unescaped(shown));
    }

    @Test
    void wrapsWordsButNoInlineTag() {
        String word = "wordword ";
        String text = Docs.of("{@link $T} " + word.repeat(20) + "{@code a b c d e f g h i}.", ClassName.get("a", "B"))
                .returns(word.repeat(30).strip())
                .build()
                .toString();
        text.lines().forEach(line -> {
            assertTrue(line.length() <= 104, line);
            assertEquals(line.stripTrailing(), line);
        });
        assertTrue(text.contains("{@code a b c d e f g h i}."), text);
        assertTrue(text.contains("\n    wordword"), text);
    }

    private static String unescaped(String html) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < html.length(); i++) {
            if (html.startsWith("&#", i)) {
                int end = html.indexOf(';', i);
                text.appendCodePoint(Integer.parseInt(html.substring(i + 2, end)));
                i = end;
            } else {
                text.append(html.charAt(i));
            }
        }
        return text.toString();
    }
}
