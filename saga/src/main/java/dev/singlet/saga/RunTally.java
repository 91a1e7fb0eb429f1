package dev.singlet.saga;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what one run did. */
final class RunTally {

    private int completed;
    private int compensated;
    private int stuck;
    private int waiting;
    private int lost;
    private final List<String> mismatched = new ArrayList<>();
    private final Map<String, RuntimeException> failed = new LinkedHashMap<>();

    void ended(SagaStatus status) {
        switch (status) {
            case COMPLETED -> completed++;
            case COMPENSATED -> compensated++;
            case STUCK -> stuck++;
            case RUNNING, COMPENSATING -> waiting++;
        }
    }

    void lost() {
        lost++;
    }

    void mismatched(String id) {
        mismatched.add(id);
    }

    void failed(String id, RuntimeException failure) {
        failed.put(id, failure);
    }

    int worked() {
        return completed + compensated + stuck + waiting + lost + failed.size();
    }

    RunReport report(boolean more) {
        return new RunReport(completed, compensated, stuck, waiting, lost, mismatched, failed, more);
    }
}
