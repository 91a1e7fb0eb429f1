package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyEscapeTest {

    @Test
    void everyCharacterUpToTheDollarIsEscapedAndReadBack() {
        for (char c = 0; c < 0x100; c++) {
            String text = "a" + c + "b" + c;
            String escaped = KeyEscape.escape(text);
            String hex = String.format(Locale.ROOT, "$%02X", (int) c);
            assertEquals(c <= '$' ? "a" + hex + "b" + hex : text, escaped);
            assertEquals(text, KeyEscape.unescape(escaped));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$2", "a$2", "$23$", "$G0", "$0G", "$ZZtail"})
    void anEscapeThatIsIncompleteIsNoText(String text) {
        assertNull(KeyEscape.unescape(text));
    }
}
