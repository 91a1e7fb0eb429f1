package dev.singlet.reliability;

import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.SentRequest;
import dev.singlet.testing.fault.StaleIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Runs operations under faults, on one bench. */
final class Campaign {

    private final String mode;
    private final Bench bench;
    private final Store items;
    private final Store tables;
    private final LabTable truth;
    private final Matrix matrix;

    /** @param truth the table of items, by a client without faults */
    Campaign(String mode, Bench bench, Store items, Store tables, LabTable truth, Matrix matrix) {
        this.mode = mode;
        this.bench = bench;
        this.items = items;
        this.tables = tables;
        this.truth = truth;
        this.matrix = matrix;
    }

    /** Every fault at every place of an operation. */
    void run(Op op) throws Exception {
        Expected expected = expect(op);
        for (FaultKind fault : FaultKind.values()) {
            for (int at = 0; at < expected.requests().size(); at++) {
                for (FaultPlan plan : fault.plans(at, expected.requests().get(at))) {
                    cell(op, fault, at, expected, plan);
                }
            }
        }
        if (!op.writes()) {
            stale(op, expected);
            if (!items.snapshot().equals(expected.before())) {
                matrix.addProblem(mode + " " + op + ": a read changed something");
            }
        }
    }

    /** What an operation does without faults. */
    Expected expect(Op op) throws Exception {
        Store store = store(op);
        Map<String, Object> before = store.snapshot();
        List<SentRequest> requests = Collections.synchronizedList(new ArrayList<>());
        bench.reset();
        bench.follow(request -> {
            requests.add(request);
            return Fault.none();
        });
        Outcome outcome = call(op);
        if (outcome.failure() != null) {
            throw new IllegalStateException(op + " fails without a fault", outcome.failure());
        }
        Expected expected = new Expected(before, store.snapshot(), outcome.result(), List.copyOf(requests));
        boolean changes = op.writes() && op.kind() != Op.Kind.IDLE;
        if (changes == expected.before().equals(expected.after())) {
            throw new IllegalStateException(op + " has no effect, or one that it should not have");
        }
        store.restore(before, expected.after());
        return expected;
    }

    /** Runs an operation once, and holds it against the model. */
    Outcome cell(Op op, FaultKind fault, int at, Expected expected, FaultPlan plan) throws Exception {
        Store store = store(op);
        bench.reset();
        bench.follow(plan);
        Outcome outcome = call(op);
        bench.reset();
        Map<String, Object> stored = op.writes() ? store.snapshot() : expected.after();
        Checker.problems(op, fault, expected, outcome, stored)
                .forEach(problem ->
                        matrix.addProblem(mode + " " + op + ", " + fault.label() + " at " + at + ": " + problem));
        matrix.add(op, fault, outcome);
        if (!stored.equals(expected.before())) {
            store.restore(expected.before(), stored);
        }
        return outcome;
    }

    // A note and a pass come to be that the index does not know of yet.
    private void stale(Op op, Expected expected) throws Exception {
        if (expected.requests().stream().noneMatch(request -> request.body().contains("\"IndexName\""))) {
            return;
        }
        StaleIndex index = new StaleIndex();
        bench.reset();
        bench.follow(index);
        Outcome fresh = call(op);
        index.freeze();
        truth.notes().create(Base.note("b1", "n0"));
        truth.passes().create(new LabItem.Pass("p0", "h1", "seat", null));
        cell(op, FaultKind.STALE, 0, expected, index);
        items.restore(expected.before(), items.snapshot());
        if (!fresh.isSuccess()) {
            matrix.addProblem(mode + " " + op + ": the index is remembered wrongly");
        }
    }

    private Outcome call(Op op) {
        try {
            Object result = op.kind() == Op.Kind.STEPS ? bench.callAbsent(op) : bench.call(op);
            return Outcome.success(result, bench.requests());
        } catch (Exception failure) {
            return Outcome.failure(failure, bench.requests());
        }
    }

    private Store store(Op op) {
        return op.kind() == Op.Kind.STEPS ? tables : items;
    }
}
