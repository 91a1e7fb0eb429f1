package dev.singlet.it.histories;

import dev.singlet.it.histories.linear.Verdict;
import dev.singlet.it.histories.linear.Verdict.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param verdicts the verdict on each history, by its name
 * @param wrong what is wrong with sums, versions and guards, whatever the order
 */
record RunResult(
        long seed,
        Map<String, Verdict> verdicts,
        List<String> wrong,
        int answered,
        int unknown,
        int sentAgain,
        int faults) {

    boolean isRefuted(String history) {
        Verdict verdict = verdicts.get(history);
        return verdict != null && verdict.decision() == Decision.NOT_LINEARIZABLE;
    }

    /** Throws if anything is wrong. */
    void assertSound() {
        verdicts.forEach((history, verdict) -> {
            if (!verdict.isLinearizable()) {
                throw new AssertionError("History " + history + " of -Dsinglet.seed=" + seed + " is "
                        + verdict.decision() + ". " + verdict.evidence());
            }
        });
        if (!wrong.isEmpty()) {
            throw new AssertionError("-Dsinglet.seed=" + seed + ": " + String.join("; ", wrong));
        }
    }

    static String summary(Collection<RunResult> runs) {
        int answered = runs.stream().mapToInt(RunResult::answered).sum();
        int unknown = runs.stream().mapToInt(RunResult::unknown).sum();
        int histories = runs.stream().mapToInt(run -> run.verdicts().size()).sum();
        int states = runs.stream()
                .flatMap(run -> run.verdicts().values().stream())
                .mapToInt(Verdict::states)
                .sum();
        int most = runs.stream()
                .flatMap(run -> run.verdicts().values().stream())
                .mapToInt(Verdict::states)
                .max()
                .orElse(0);
        long first = runs.stream().mapToLong(RunResult::seed).min().orElse(0);
        return runs.size() + " seeds from -Dsinglet.seed=" + first + ", " + Rig.CLIENTS + " clients, "
                + (answered + unknown) + " operations, " + unknown
                + " unknown, " + runs.stream().mapToInt(RunResult::faults).sum() + " faults (simulated), "
                + runs.stream().mapToInt(RunResult::sentAgain).sum() + " attempts that may have taken effect again, "
                + histories + " histories, " + states + " states searched, at most " + most + " for one.";
    }
}
