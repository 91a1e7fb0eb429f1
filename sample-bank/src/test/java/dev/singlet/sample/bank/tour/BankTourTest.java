package dev.singlet.sample.bank.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tour plays to its end, and shows what the README says that it shows. */
class BankTourTest {

    @Test
    void theTourShowsTheBankAtWork() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BankTour.play(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);

        List<String> lines = text.lines().toList();
        assertTrue(text.contains("More than there is: There is not enough money in the account."), text);
        assertTrue(lines.contains("Projector[account-summaries] is 0 events behind."), text);
        assertTrue(lines.contains("Ada to Ben: COMPLETED"), text);
        assertTrue(lines.contains("To an account that nobody has opened: COMPENSATED"), text);
        assertTrue(text.contains("A worker ends right after the money was taken from Ada"), text);
        assertEquals("Balances: ada 30.00, ben 25.00", lines.get(lines.size() - 1));
    }
}
