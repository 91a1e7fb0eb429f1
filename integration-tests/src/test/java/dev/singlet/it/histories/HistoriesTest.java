package dev.singlet.it.histories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What 16 clients are told is explained by one order of their calls, with and without faults (which are simulated);
 * counters and versions are what was acknowledged, and every unique value has one owner and one guard.
 *
 * <p>{@code -Dsinglet.fuzz=true} runs 50 seeds, {@code -Dsinglet.histories=N} as many as wanted, and
 * {@code -Dsinglet.seed=N} begins at another one.
 */
class HistoriesTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static final int SEEDS =
            Integer.getInteger("singlet.histories", Boolean.getBoolean("singlet.fuzz") ? 50 : 2);

    @Test
    void withoutFaults() throws InterruptedException {
        List<RunResult> runs = run(false);

        System.out.println("Histories: " + RunResult.summary(runs));
        runs.forEach(run -> assertTrue(run.unknown() == 0 && run.faults() == 0));
    }

    @Test
    void withFaults() throws InterruptedException {
        List<RunResult> runs = run(true);

        System.out.println("Histories with faults: " + RunResult.summary(runs));
        runs.forEach(run -> assertTrue(run.unknown() > 0 && run.faults() > 0));
    }

    private static List<RunResult> run(boolean withFaults) throws InterruptedException {
        long first = Long.getLong("singlet.seed", 1);
        List<RunResult> runs = new ArrayList<>();
        try (Rig rig = new Rig(DYNAMO)) {
            for (long seed = first; seed < first + SEEDS; seed++) {
                RunResult run = Run.of(DYNAMO, rig, seed, withFaults);
                run.assertSound();
                runs.add(run);
            }
        }
        return runs;
    }
}
