package dev.singlet.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> NAMES = List.of("conversationId", "sentAt", "body", "id");

    @Test
    void findsWhatIsNear() {
        assertEquals(" Did you mean \"conversationId\"?", Suggestion.sentence("conversatonId", NAMES));
        assertEquals(" Did you mean \"sentAt\"?", Suggestion.sentence("sentat", NAMES));
        assertEquals(" Did you mean \"body\"?", Suggestion.sentence("boddy", NAMES));
    }

    @Test
    void takesTheNearest() {
        assertEquals(" Did you mean \"gsi2\"?", Suggestion.sentence("gsj2", List.of("gsi1", "gsi2", "gsi3")));
        assertEquals(" Did you mean \"a01\"?", Suggestion.sentence("a1", List.of("b", "a01", "a11b")));
    }

    @Test
    void changesAThirdOfTheLettersAtMost() {
        assertEquals(" Did you mean \"abcdef\"?", Suggestion.sentence("abcdxy", List.of("abcdef")));
        assertEquals("", Suggestion.sentence("abcxyz", List.of("abcdef")));
        assertEquals("", Suggestion.sentence("ab", List.of("ac")));
    }

    @Test
    void keepsQuietWhereNothingIs() {
        assertEquals("", Suggestion.sentence("zzzz", NAMES));
        assertEquals("", Suggestion.sentence("bxxy", NAMES));
        assertEquals("", Suggestion.sentence("i", NAMES));
        assertEquals("", Suggestion.sentence("body", List.of()));
    }
}
