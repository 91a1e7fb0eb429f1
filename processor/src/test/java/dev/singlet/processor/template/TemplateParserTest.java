package dev.singlet.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.processor.template.ParsedTemplate.Placeholder;
import dev.singlet.processor.template.ParsedTemplate.Text;
import dev.singlet.processor.template.TemplateError.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {

    @Test
    void splitsLiteralsAndPlaceholders() {
        assertEquals(
                new ParsedTemplate(
                        "MSG#{createdAt:millis}#{messageId}X",
                        List.of(
                                new Text("MSG#"),
                                new Placeholder("createdAt", Optional.of("millis")),
                                new Text("#"),
                                new Placeholder("messageId", Optional.empty()),
                                new Text("X"))),
                TemplateParser.parse("MSG#{createdAt:millis}#{messageId}X"));
    }

    @Test
    void readsNeighboursAndTheEmptyTemplate() {
        assertEquals(new ParsedTemplate("", List.of()), TemplateParser.parse(""));
        assertEquals(
                new ParsedTemplate(
                        "{a}{b:}",
                        List.of(new Placeholder("a", Optional.empty()), new Placeholder("b", Optional.of("")))),
                TemplateParser.parse("{a}{b:}"));
    }

    @Test
    void takesEveryOtherCharacterAsItIs() {
        String text = "a b!\"%&'()*+,-./:;<=>?@[\\]^_`|~ß€\ud83d\ude00\u2028";
        assertEquals(new ParsedTemplate(text, List.of(new Text(text))), TemplateParser.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'MSG#{sentAt', UNCLOSED_BRACE, 4",
        "'{', UNCLOSED_BRACE, 0",
        "'{a#{b}', UNCLOSED_BRACE, 0",
        "'{{a}}', UNCLOSED_BRACE, 0",
        "'a}', UNEXPECTED_BRACE, 1",
        "'}', UNEXPECTED_BRACE, 0",
        "'{a}}', UNEXPECTED_BRACE, 3",
        "'a#{}', EMPTY_BRACES, 2",
        "'a#{ }', EMPTY_BRACES, 2",
        "'a$', ILLEGAL_LITERAL, 1",
        "'{a}#$b', ILLEGAL_LITERAL, 4",
    })
    void saysWhatIsWrongAndWhere(String text, Kind kind, int index) {
        assertEquals(new TemplateError(kind, index), TemplateParser.parse(text));
    }

    @Test
    void refusesWhatNoKeyShouldHold() {
        for (String illegal : List.of("\0", "\n", "\u007f", "\u0085", "\ud800", "\udc00", "\udc00\ud800")) {
            assertEquals(new TemplateError(Kind.ILLEGAL_LITERAL, 1), TemplateParser.parse("a" + illegal));
        }
    }
}
