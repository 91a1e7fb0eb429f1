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
    void keepsQuietWhereNothingIs() {
        assertEquals("", Suggestion.sentence("zzzz", NAMES));
        assertEquals("", Suggestion.sentence("bxxy", NAMES));
        assertEquals("", Suggestion.sentence("i", NAMES));
        assertEquals("", Suggestion.sentence("body", List.of()));
    }
}
