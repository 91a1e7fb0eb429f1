package dev.singlet.it.histories.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.it.histories.linear.Verdict.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Histories of a register that are known, and all short ones, which an exhaustive search decides as well. */
class LinearizabilityTest {

    private static final int MANY = 1_000_000;

    /** What a call of the register may be, without its times. */
    private static final List<IntFunction<Call<Integer>>> KINDS = List.of(
            at -> answered(at, write(0)),
            at -> answered(at, write(1)),
            at -> answered(at, write(2)),
            at -> reading(at, read(0)),
            at -> reading(at, read(1)),
            at -> answered(at, swap(1, 2)),
            at -> reading(at, swapFailed(1)),
            at -> Call.unknown("write 1?", at, write(1)),
            at -> Call.unknown("swap 1, 2?", at, swap(1, 2)),
            at -> Call.possible("write 2 again?", at, at, write(2)));

    @Test
    void sequentialCallsKeepTheirOrder() {
        assertTrue(check(List.of(call(0, 1, write(1)), call(2, 3, write(2)), call(4, 5, read(2)))));
        assertFalse(check(List.of(call(0, 1, write(1)), call(2, 3, write(2)), call(4, 5, read(1)))));
    }

    @Test
    void concurrentCallsTakeEffectInAnyOrder() {
        assertTrue(check(List.of(call(0, 3, write(1)), call(1, 2, write(2)), call(4, 5, read(1)))));
        assertTrue(check(List.of(call(0, 3, write(1)), call(1, 2, write(2)), call(4, 5, read(2)))));
        assertTrue(check(List.of(call(0, 5, write(1)), call(1, 2, read(0)), call(3, 4, read(1)))));
        assertFalse(check(List.of(call(0, 5, write(1)), call(1, 2, read(1)), call(3, 4, read(0)))), "back again");
    }

    @Test
    void callsThatTouchInTimeAreConcurrent() {
        assertTrue(check(List.of(call(0, 1, write(1)), call(1, 2, read(0)))));
        assertFalse(check(List.of(call(0, 1, write(1)), call(2, 2, read(0)))));
    }

    /** What changes nothing at the moment may be needed later. */
    @Test
    void aWriteOfWhatIsThereIsNoRead() {
        assertTrue(check(
                List.of(call(0, 1, write(1)), call(2, 9, write(1)), call(3, 4, write(2)), call(10, 11, read(1)))));
    }

    @Test
    void anUnknownCallTakesEffectLateOrNever() {
        Call<Integer> lost = Call.unknown("write 1?", 2, write(1));
        assertTrue(check(List.of(lost, call(5, 6, read(0)), call(7, 8, read(1)))), "late");
        assertTrue(check(List.of(lost, call(5, 6, read(0)))), "never");
        assertFalse(check(List.of(lost, call(0, 1, read(1)))), "not before it began");
        assertFalse(check(List.of(lost, call(3, 4, read(1)), call(5, 6, read(0)))), "not undone");
        assertFalse(check(List.of(lost, call(3, 4, read(1)), call(5, 6, write(2)), call(7, 8, read(1)))), "not twice");
    }

    @Test
    void aPossibleCallTakesEffectInItsTimeOrNever() {
        Call<Integer> again = Call.possible("write 1 again?", 2, 5, write(1));
        assertTrue(check(List.of(again, call(3, 4, read(1)))));
        assertTrue(check(List.of(again, call(6, 7, read(0)), call(8, 9, read(0)))));
        assertFalse(check(List.of(again, call(6, 7, read(0)), call(8, 9, read(1)))), "not after its answer");
    }

    @Test
    void theEvidenceNamesWhatDoesNotFit() {
        Verdict verdict =
                Linearizability.check(0, List.of(call(0, 1, write(1)), Call.answered("read 7", 2, 3, read(7))), MANY);

        assertEquals(Decision.NOT_LINEARIZABLE, verdict.decision());
        assertTrue(verdict.evidence().contains("After 1 of 2 calls, in the state 1,"), verdict::evidence);
        assertTrue(verdict.evidence().contains("read 7"), verdict::evidence);
    }

    @Test
    void aSearchThatIsGivenUpDecidesNothing() {
        List<Call<Integer>> calls = new ArrayList<>();
        for (int value = 1; value <= 12; value++) {
            calls.add(call(0, 100, write(value)));
        }
        calls.add(call(101, 102, read(13)));

        assertEquals(Decision.UNDECIDED, Linearizability.check(0, calls, 1_000).decision());
        assertEquals(
                Decision.NOT_LINEARIZABLE, Linearizability.check(0, calls, MANY).decision());
    }

    @Test
    void anAnswerBeforeTheBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> call(2, 1, read(0)));
    }

    /** Memory of what was visited makes this fast: there are 12! orders. */
    @Test
    void manyConcurrentCallsAreDecided() {
        List<Call<Integer>> calls = new ArrayList<>();
        for (int increment = 0; increment < 12; increment++) {
            calls.add(call(0, 100, state -> state + 1));
        }
        calls.add(call(101, 102, read(12)));
        assertTrue(check(calls));
        calls.set(12, call(101, 102, read(11)));
        assertFalse(check(calls));
    }

    @Test
    void everyShortHistoryIsDecidedAsAnExhaustiveSearchDoes() {
        int[] decisions = new int[2];
        for (int size = 1; size <= 3; size++) {
            exhaust(new ArrayList<>(), size, decisions);
        }
        System.out.println("Linearizability: all " + (decisions[0] + decisions[1]) + " histories of up to 3 calls, "
                + decisions[1] + " linearizable, as an exhaustive search decides.");
        assertTrue(decisions[0] > 0 && decisions[1] > 0);
    }

    @Test
    void randomHistoriesAreDecidedAsAnExhaustiveSearchDoes() {
        long seed = Long.getLong("singlet.seed", System.nanoTime());
        int histories = Boolean.getBoolean("singlet.fuzz") ? 100_000 : 2_000;
        Random random = new Random(seed);
        int linearizable = 0;
        for (int history = 0; history < histories; history++) {
            List<Call<Integer>> calls = new ArrayList<>();
            int size = 4 + random.nextInt(3);
            for (int call = 0; call < size; call++) {
                int invoked = random.nextInt(10);
                calls.add(until(KINDS.get(random.nextInt(KINDS.size())).apply(invoked), invoked + random.nextInt(8)));
            }
            linearizable += compare(calls) ? 1 : 0;
        }
        System.out.println("Linearizability: " + histories + " random histories of 4 to 6 calls (-Dsinglet.seed=" + seed
                + "), " + linearizable + " linearizable, as an exhaustive search decides.");
        assertTrue(linearizable > 0 && linearizable < histories);
    }

    /**
     * All kinds of calls with all ways in which their times can lie to each other. As calls that touch are concurrent,
     * as many moments as calls are enough for that.
     */
    private static void exhaust(List<Call<Integer>> calls, int size, int[] decisions) {
        if (calls.size() == size) {
            decisions[compare(calls) ? 1 : 0]++;
            return;
        }
        long earliest = calls.isEmpty() ? 0 : calls.get(calls.size() - 1).invoked();
        for (int begin = (int) earliest; begin < size; begin++) {
            for (int end = begin; end < size; end++) {
                for (IntFunction<Call<Integer>> kind : KINDS) {
                    calls.add(until(kind.apply(begin), end));
                    exhaust(calls, size, decisions);
                    calls.remove(calls.size() - 1);
                }
            }
        }
    }

    private static Call<Integer> until(Call<Integer> call, int end) {
        return call.answered() == Call.NEVER
                ? call
                : new Call<>(call.name(), call.invoked(), end, call.required(), call.reads(), call.step());
    }

    private static boolean compare(List<Call<Integer>> calls) {
        Verdict verdict = Linearizability.check(0, calls, MANY);
        boolean expected = new ExhaustiveSearch<>(calls).explains(0);
        assertEquals(
                expected ? Decision.LINEARIZABLE : Decision.NOT_LINEARIZABLE,
                verdict.decision(),
                () -> calls.stream()
                        .map(call -> call + " [" + call.invoked() + ", " + call.answered() + "]")
                        .toList()
                        .toString());
        return expected;
    }

    private static boolean check(List<Call<Integer>> calls) {
        return Linearizability.check(0, calls, MANY).isLinearizable();
    }

    private static Call<Integer> call(long invoked, long answered, Step<Integer> step) {
        return Call.answered("call", invoked, answered, step);
    }

    private static Call<Integer> answered(long at, Step<Integer> step) {
        return call(at, at, step);
    }

    private static Call<Integer> reading(long at, Step<Integer> step) {
        return Call.reading("read", at, at, step);
    }

    private static Step<Integer> write(int value) {
        return state -> value;
    }

    private static Step<Integer> read(int value) {
        return state -> state == value ? state : null;
    }

    private static Step<Integer> swap(int from, int to) {
        return state -> state == from ? to : null;
    }

    private static Step<Integer> swapFailed(int from) {
        return state -> state == from ? null : state;
    }
}
