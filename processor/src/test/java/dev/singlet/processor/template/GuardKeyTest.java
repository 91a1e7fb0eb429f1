package dev.singlet.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of guards are nobody else's: every character is tried. */
class GuardKeyTest {

    @Test
    void noValueBeginsAsAGuardDoes() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertFalse(encoded((char) c + "unique").startsWith("$u"), "U+" + Integer.toHexString(c));
            }
        }
    }

    @Test
    void noLiteralBeginsAsAGuardDoes() {
        TemplateError error = assertInstanceOf(TemplateError.class, TemplateParser.parse("$unique#{id}"));

        assertEquals(TemplateError.Kind.ILLEGAL_LITERAL, error.kind());
    }

    @Test
    void namesAreEscapedAsValuesAre() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String name = "a" + (char) c;
                KeyTemplate template = GuardKey.template(name, name, List.of());
                assertEquals(
                        List.of(new KeyTemplate.Literal("$unique#" + encoded(name) + "#" + encoded(name) + "#")),
                        template.parts());
            }
        }
    }

    @Test
    void valuesAreSegmentsOfTheirOwn() {
        KeyShape text = new KeyShape.Text(KeyShape.Fold.NONE);
        KeyTemplate template = GuardKey.template(
                "User", "email", List.of(new KeyTemplate.Slot("tenant", text), new KeyTemplate.Slot("email", text)));

        assertEquals("$unique#User#email#{tenant}#{email}", template.text());
        assertEquals(KeyTemplate.After.SEGMENT_END, template.after(1));
        assertEquals(KeyTemplate.After.KEY_END, template.after(3));
    }

    private static String encoded(String value) {
        return KeyWriter.partition("Entity", "pk")
                .component("value", value, KeyFormat.STRING)
                .finish();
    }
}
