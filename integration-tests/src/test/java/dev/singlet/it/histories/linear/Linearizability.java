package dev.singlet.it.histories.linear;

import dev.singlet.it.histories.linear.Verdict.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an order of the calls in which each of them takes effect at one moment between its beginning and its answer
 * (Herlihy, Wing: Linearizability: A Correctness Condition for Concurrent Objects, 1990).
 *
 * <p>The search is that of Wing and Gong (Testing and Verifying Concurrent Objects, 1993): of the calls that began
 * before any other one that is left was answered, try one as the next, and go back if that leads nowhere. With Lowe
 * (Testing for Linearizability, 2017) it never visits a configuration twice, which is the set of calls done and the
 * state; and it does not go back on calls that only read. Histories of objects that have nothing in common are to be
 * checked one by one, which is all of P-compositionality (Horn, Kroening: Faster Linearizability Checking via
 * P-Compositionality, 2015) that is needed here.
 *
 * <p>Calls of unknown outcome are never required: they take their place at any time after they began, or none.
 */
public final class Linearizability<S> {

    private final List<Call<S>> calls;
    private final int mostStates;
    private final int required;
    private final BitSet done = new BitSet();
    private final Deque<Frame<S>> path = new ArrayDeque<>();
    private final Set<Configuration<S>> visited = new HashSet<>();
    private int requiredDone;
    private int mostRequiredDone = -1;
    private String evidence = "";

    private Linearizability(List<Call<S>> calls, int mostStates) {
        this.calls = new ArrayList<>(calls);
        this.calls.sort(Comparator.comparingLong(Call::invoked));
        this.mostStates = mostStates;
        this.required = (int) calls.stream().filter(Call::required).count();
    }

    /**
     * Checks the history of one object.
     *
     * @param initial the state at the beginning; states must have value semantics
     * @param calls the calls in any order
     * @param mostStates after how many configurations the search is given up
     */
    public static <S> Verdict check(S initial, List<Call<S>> calls, int mostStates) {
        return new Linearizability<>(calls, mostStates).search(initial);
    }

    private Verdict search(S initial) {
        path.push(new Frame<>(initial, -1, Long.MIN_VALUE, horizon()));
        while (!path.isEmpty()) {
            Frame<S> frame = path.element();
            if (requiredDone == required) {
                return new Verdict(Decision.LINEARIZABLE, visited.size(), "");
            }
            if (visited.size() > mostStates) {
                return new Verdict(Decision.UNDECIDED, visited.size(), evidence);
            }
            remember(frame);
            if (!advance(frame)) {
                path.pop();
                undo(frame.call);
            }
        }
        return new Verdict(Decision.NOT_LINEARIZABLE, visited.size(), evidence);
    }

    /** Puts the next call that fits after those of the path; false if there is none left to try. */
    private boolean advance(Frame<S> frame) {
        for (int index = frame.next; index < calls.size(); index++) {
            Call<S> call = calls.get(index);
            if (call.invoked() > frame.horizon) {
                break;
            }
            if (done.get(index) || call.answered() < frame.latestInvoked) {
                continue;
            }
            @Nullable S after = call.step().from(frame.state);
            if (after == null || (!call.required() && after.equals(frame.state))) {
                continue;
            }
            done.set(index);
            if (!visited.add(new Configuration<>((BitSet) done.clone(), after))) {
                done.clear(index);
                continue;
            }
            requiredDone += call.required() ? 1 : 0;
            frame.next = call.reads() && !endsEarlierOnes(call) ? calls.size() : index + 1;
            path.push(new Frame<>(after, index, Math.max(frame.latestInvoked, call.invoked()), horizon()));
            return true;
        }
        return false;
    }

    /**
     * Whether an optional call would come too late after this one. If none does, a call that reads is as good now as
     * later, and nothing else needs to be tried in its place.
     */
    private boolean endsEarlierOnes(Call<S> call) {
        for (int index = done.nextClearBit(0); index < calls.size(); index = done.nextClearBit(index + 1)) {
            Call<S> other = calls.get(index);
            if (other.invoked() > call.invoked()) {
                return false;
            }
            if (!other.required() && other.answered() < call.invoked()) {
                return true;
            }
        }
        return false;
    }

    private void undo(int call) {
        if (call >= 0) {
            done.clear(call);
            requiredDone -= calls.get(call).required() ? 1 : 0;
        }
    }

    /** When the first of the required calls that are left was answered: what began later comes after it. */
    private long horizon() {
        long earliest = Call.NEVER;
        for (int index = done.nextClearBit(0); index < calls.size(); index = done.nextClearBit(index + 1)) {
            Call<S> call = calls.get(index);
            if (call.invoked() > earliest) {
                break;
            }
            if (call.required()) {
                earliest = Math.min(earliest, call.answered());
            }
        }
        return earliest;
    }

    private void remember(Frame<S> frame) {
        if (requiredDone <= mostRequiredDone) {
            return;
        }
        mostRequiredDone = requiredDone;
        StringBuilder text = new StringBuilder("After " + requiredDone + " of " + required + " calls, in the state "
                + frame.state + ", none of these can be the next one:");
        for (int index = 0; index < calls.size(); index++) {
            Call<S> call = calls.get(index);
            if (!done.get(index) && call.invoked() <= frame.horizon) {
                text.append(System.lineSeparator())
                        .append(call.required() ? "  " : "  (optional) ")
                        .append(call.name());
            }
        }
        evidence = text.toString();
    }

    /** A call that was put into the path, and which of the calls after it to try next. */
    private static final class Frame<S> {

        private final S state;
        private final int call;

        /** When the latest of the calls of the path began: what was answered before that, comes too late. */
        private final long latestInvoked;

        private final long horizon;
        private int next;

        Frame(S state, int call, long latestInvoked, long horizon) {
            this.state = state;
            this.call = call;
            this.latestInvoked = latestInvoked;
            this.horizon = horizon;
        }
    }

    private record Configuration<S>(BitSet done, S state) {}
}
