package dev.singlet.sample.chat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChatTourTest {

    private static final int WIDTH = 120;

    private static String tour = "";

    @BeforeAll
    static void play() {
        tour = played();
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(tour, played());
    }

    @Test
    void fitsIntoAnyTerminal() {
        tour.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
        assertTrue(tour.chars().allMatch(character -> character < 128), "Not plain ASCII");
    }

    @Test
    void refusesAsItShould() {
        for (String refusal : new String[] {
            "NotOwnerException", "MissingUserException", "InvalidNameException", "ChatNotFoundException"
        }) {
            assertTrue(tour.contains("=> " + refusal + ": "), refusal);
        }
    }

    @Test
    void leavesTheOtherChatAlone() {
        String end = tour.substring(tour.indexOf("deleteChat(\"alice\""));

        assertEquals(1, end.lines().filter(line -> line.startsWith("   CHAT#")).count(), end);
    }

    /** A part of the tour is shown in README.md. */
    @Test
    void isWhatTheReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());
        shown = shown.substring(0, shown.indexOf("```"));

        assertTrue(shown.lines().count() > 10, shown);
        assertTrue(tour.contains(shown), tour);
    }

    private static String played() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChatTour.play(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
