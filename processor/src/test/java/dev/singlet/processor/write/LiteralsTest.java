package dev.singlet.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @Test
    void escapesWhatEndsALiteral() {
        assertEquals("\"\\\"\\\\\\n\\r\\t\"", Literals.string("\"\\\n\r\t").toString());
    }

    @Test
    void leavesDollarSignsToNobody() {
        assertEquals("\"$L $T $$\"", Literals.string("$L $T $$").toString());
    }

    @Test
    void writesOtherCharactersInAscii() {
        assertEquals(
                "\"\\000\\037\\u007f\\u00e9\\u2028\\ud83d\\ude00\"",
                Literals.string("\0\u001F\u007F\u00E9\u2028\uD83D\uDE00").toString());
    }

    /** Every char once, read back by the JDK's own rules for escapes after the compiler's for unicode. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x4000, 0x8000, 0xC000})
    void keepsEveryCharacter(int first) {
        StringBuilder text = new StringBuilder();
        for (int c = first; c < first + 0x4000; c++) {
            text.append((char) c).append('7');
        }
        String literal = Literals.string(text.toString()).toString();
        assertEquals(text.toString(), read(literal.substring(1, literal.length() - 1)));
    }

    private static String read(String body) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            if (body.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(body.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (body.charAt(i) == '\\') {
                int length = Character.isDigit(body.charAt(i + 1)) ? 4 : 2;
                text.append(body.substring(i, i + length).translateEscapes());
                i += length - 1;
            } else {
                text.append(body.charAt(i));
            }
        }
        return text.toString();
    }
}
