package dev.singlet.it.histories;

import dev.singlet.it.histories.linear.Call;
import dev.singlet.it.histories.linear.Linearizability;
import dev.singlet.it.histories.linear.Step;
import dev.singlet.it.histories.linear.Verdict;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What was called and answered on one object, by all clients.
 *
 * <p>A call that got no answer may take effect at any time, or never. One that the library sends again after a lost answer,
 * without a token, may take effect once more in its time: each attempt that arrived without an answer is a further, possible
 * call.
 */
final class History<S> {

    /** Gives the search up; never needed so far. */
    private static final int MOST_STATES = 2_000_000;

    private final String name;
    private final S initial;
    private final Queue<Call<S>> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();

    History(String name, S initial) {
        this.name = name;
        this.initial = initial;
    }

    /** Whether the library may send an operation again after an attempt that may have taken effect. */
    enum Repetition {
        /** It takes effect once, or is not sent again. */
        NEVER_DOUBLES,
        /** Each attempt takes effect if its conditions hold when it arrives. */
        MAY_TAKE_EFFECT_AGAIN
    }

    /** Calls, and records what came of it. */
    Answer call(Client client, String what, Repetition repetition, Operation<S> operation, Supplier<?> call) {
        client.network().startCall();
        long begin = System.nanoTime();
        Answer answer = Answer.of(call);
        long end = System.nanoTime();
        boolean lost = client.network().lost() > 0;
        int arrived = client.network().arrived();
        String text = client.number() + ": " + what + " -> " + answer;
        boolean isUnknown = answer instanceof Answer.Unknown;
        if (isUnknown) {
            unknown.incrementAndGet();
            calls.add(Call.unknown(text, begin, effect(operation)));
        } else {
            answered.incrementAndGet();
            if (!(answer instanceof Answer.NotDone)) {
                calls.add(Call.answered(text, begin, end, state -> {
                    Reply<S> reply = operation.on(state, lost);
                    return reply.explains(answer) ? reply.next() : null;
                }));
            }
        }
        boolean isDone = answer instanceof Answer.Done || answer instanceof Answer.Unread || isUnknown;
        if (repetition == Repetition.MAY_TAKE_EFFECT_AGAIN && isDone) {
            int further = isUnknown ? arrived - 1 : arrived;
            for (int attempt = 0; attempt < further; attempt++) {
                sentAgain.incrementAndGet();
                calls.add(Call.possible(
                        text + ", attempt " + attempt, begin, isUnknown ? Call.NEVER : end, effect(operation)));
            }
        }
        return answer;
    }

    private Step<S> effect(Operation<S> operation) {
        return state -> {
            Reply<S> reply = operation.on(state, false);
            return reply.isDone() ? reply.next() : null;
        };
    }

    /** Looks for an order that explains all answers. */
    Verdict check() {
        return Linearizability.check(initial, List.copyOf(calls), MOST_STATES);
    }

    String name() {
        return name;
    }

    int answered() {
        return answered.get();
    }

    int unknown() {
        return unknown.get();
    }

    int sentAgain() {
        return sentAgain.get();
    }
}
