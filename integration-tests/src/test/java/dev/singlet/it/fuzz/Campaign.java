package dev.singlet.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs random steps until one of them shows a difference, and then looks for the fewest steps that do. */
final class Campaign {

    private final Bench bench;
    private final Statistics statistics = new Statistics();

    Campaign(Bench bench) {
        this.bench = bench;
    }

    Statistics statistics() {
        return statistics;
    }

    /**
     * Runs steps, the first of them on an empty table.
     *
     * @throws AssertionError if the table and the model differ
     */
    void run(long seed, int size) {
        bench.clear();
        Steps steps = new Steps(bench, new Gen(seed));
        List<Step> done = new ArrayList<>();
        while (done.size() < size) {
            Step step = steps.next();
            done.add(step);
            if (bench.run(step, statistics) != null) {
                throw failure(seed, reduced(done));
            }
        }
    }

    private AssertionError failure(long seed, List<Step> steps) {
        return new AssertionError(steps.stream()
                .map(Step::toString)
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Round " + seed + " fails. These steps are enough:" + System.lineSeparator(),
                        System.lineSeparator() + problem(steps))));
    }

    /** Leaves out every step without which the last one still fails. */
    private List<Step> reduced(List<Step> failing) {
        List<Step> needed = new ArrayList<>(failing);
        for (int index = needed.size() - 2; index >= 0; index--) {
            List<Step> fewer = new ArrayList<>(needed);
            fewer.remove(index);
            if (problem(fewer) != null) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** What the last of the steps shows on an empty table; null if it shows nothing, or an earlier one does. */
    private @Nullable String problem(List<Step> steps) {
        bench.clear();
        Statistics unwanted = new Statistics();
        for (Step step : steps.subList(0, steps.size() - 1)) {
            if (bench.run(step, unwanted) != null) {
                return null;
            }
        }
        return bench.run(steps.get(steps.size() - 1), unwanted);
    }
}
