package dev.singlet.it.histories.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The definition of linearizability, tried on every order of every choice of calls: right, and slow. */
final class ExhaustiveSearch<S> {

    private final List<Call<S>> calls;

    ExhaustiveSearch(List<Call<S>> calls) {
        this.calls = calls;
    }

    boolean explains(S initial) {
        return explains(initial, new ArrayList<>(), new BitSet());
    }

    private boolean explains(S initial, List<Call<S>> order, BitSet chosen) {
        if (isComplete(chosen) && inTime(order) && isPossible(initial, order)) {
            return true;
        }
        for (int call = chosen.nextClearBit(0); call < calls.size(); call = chosen.nextClearBit(call + 1)) {
            order.add(calls.get(call));
            chosen.set(call);
            boolean explained = explains(initial, order, chosen);
            chosen.clear(call);
            order.remove(order.size() - 1);
            if (explained) {
                return true;
            }
        }
        return false;
    }

    private boolean isComplete(BitSet chosen) {
        return IntStream.range(0, calls.size())
                .allMatch(call -> chosen.get(call) || !calls.get(call).required());
    }

    /** No call comes after one that began when it had been answered already. */
    private static <S> boolean inTime(List<Call<S>> order) {
        for (int later = 1; later < order.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (order.get(later).answered() < order.get(earlier).invoked()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static <S> boolean isPossible(S initial, List<Call<S>> order) {
        S state = initial;
        for (Call<S> call : order) {
            @Nullable S after = call.step().from(state);
            if (after == null) {
                return false;
            }
            state = after;
        }
        return true;
    }
}
