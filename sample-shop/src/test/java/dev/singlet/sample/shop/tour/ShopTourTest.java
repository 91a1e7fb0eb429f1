package dev.singlet.sample.shop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShopTourTest {

    @Test
    void everyRunPrintsTheSame() {
        String first = play();

        assertEquals(first, play());
        assertTrue(first.contains("=> refused: This email is taken."), first);
        assertTrue(first.contains("=> refused: Too little is left of \"ink\"."), first);
        assertTrue(first.contains("=> users: 1000"), first);
        assertTrue(first.contains("=> refused: Only the author can delete a post, and only once."), first);
    }

    private static String play() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShopTour.play(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
