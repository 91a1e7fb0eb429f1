package dev.singlet.processor.hostile;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A model never breaks the build in another way than by a located problem: whatever it is, either all that is generated
 * for it compiles without a warning, or something is said about it at one of its lines. Nothing in it becomes code that
 * its author has not written as code, and the same model gives the same bytes.
 *
 * <p>{@code -Dsinglet.models=N} tries as many, {@code -Dsinglet.fuzz=true} 20,000, and {@code -Dsinglet.seed=N} others.
 */
class HostileModelsTest {

    private static final long SEED = Long.getLong("singlet.seed", 20_261_120);
    private static final int MODELS =
            Boolean.getBoolean("singlet.fuzz") ? 20_000 : Integer.getInteger("singlet.models", 500);
    private static final int BATCH = 40;

    private static final HostileFigures FIGURES = new HostileFigures();

    @Test
    void eachCompilesOrGivesALocatedProblem() throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicInteger next = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            // Each has a compiler of its own, which reads the class path once.
            List<Callable<Void>> checks = Collections.nCopies(threads, () -> {
                HostileCheck check = new HostileCheck(FIGURES);
                for (int first = next.getAndAdd(BATCH); first < MODELS; first = next.getAndAdd(BATCH)) {
                    check.run(models(first));
                }
                return null;
            });
            for (Future<Void> check : executor.invokeAll(checks)) {
                check.get();
            }
        } finally {
            executor.shutdownNow();
        }
        System.out.println("Hostile models from seed " + SEED + ": " + FIGURES);
        assertTrue(FIGURES.isBroad(MODELS), FIGURES::toString);
    }

    /** The control: what became code would be found. */
    @Test
    void textThatBecomesCodeIsFound() {
        String source = "package p0; class Chats { String pk = \"\" + " + HostileText.INTRUDER + ".run(); }";
        assertThrows(
                AssertionError.class, () -> new HostileCompiler().analyze(models(0), Map.of("p0/Chats.java", source)));
    }

    private static List<HostileModel> models(int first) {
        return IntStream.range(first, Math.min(first + BATCH, MODELS))
                .mapToObj(number -> HostileModels.of(SEED + number, "p" + number))
                .toList();
    }
}
