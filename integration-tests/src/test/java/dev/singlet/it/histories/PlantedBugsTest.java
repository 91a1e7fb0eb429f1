package dev.singlet.it.histories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The control of {@link HistoriesTest}: clients with well-known bugs are caught in every run, both as no order of calls
 * explains what they were told, and by what is stored in the end. Odd seeds run without faults where the bug needs none.
 */
class PlantedBugsTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static final int SEEDS =
            Integer.getInteger("singlet.histories", Boolean.getBoolean("singlet.fuzz") ? 50 : 2);

    @Test
    void putsWithoutConditionsAreCaught() throws InterruptedException {
        caught(
                "Puts without conditions",
                UnconditionalPuts::new,
                seed -> seed % 2 == 0,
                Clash.SHELF,
                Clash.SHELF + ": .*versions were given twice");
    }

    @Test
    void additionsThatAreSentAgainAreCaught() throws InterruptedException {
        caught("Additions sent again", RepeatedAdds::new, seed -> true, Clash.SHELF, Clash.SHELF + ": counter .*");
    }

    @Test
    void namesThatAreLookedForBeforeTheyAreTakenAreCaught() throws InterruptedException {
        Phaser allHaveLooked = new Phaser(Rig.CLIENTS);
        caught(
                "Names read, then written",
                (client, table) -> new ReadThenWriteNames(client, table, allHaveLooked),
                seed -> seed % 2 == 0,
                Run.CLUB,
                Clash.NICK + " has .* owners");
    }

    private static void caught(
            String title,
            BiFunction<DynamoDbClient, HistoryTable, Store> planted,
            LongPredicate withFaults,
            String history,
            String wrong)
            throws InterruptedException {
        long first = Long.getLong("singlet.seed", 1);
        try (Rig rig = new Rig(DYNAMO, planted)) {
            for (long seed = first; seed < first + SEEDS; seed++) {
                RunResult run = Run.of(DYNAMO, rig, seed, withFaults.test(seed));
                List<String> problems = run.wrong();
                assertTrue(run.isRefuted(history), () -> title + " passed the search: " + run);
                assertTrue(
                        problems.stream().anyMatch(problem -> problem.matches(wrong)),
                        () -> title + " was not found in what is stored: " + run);
            }
        }
        System.out.println("Planted: " + title + ": caught in each of " + SEEDS + " seeds from -Dsinglet.seed=" + first
                + ", by the history and by what is stored.");
    }
}
