package dev.singlet.it.histories;

import dev.singlet.it.histories.linear.Call;
import dev.singlet.it.histories.linear.Linearizability;
import dev.singlet.it.histories.linear.Step;
import dev.singlet.it.histories.linear.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was called and answered on one object, by all clients.
 *
 * <p>A call that got no answer may take effect at any time, or never. One that the library sends again after a lost
 * answer, without a token, may take effect once more in its time: each attempt that arrived without an answer is a
 * further, possible call.
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
        /** It has no effect. */
        READS,
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
                boolean reads = repetition == Repetition.READS || answer instanceof Answer.Refused;
                calls.add(new Call<>(text, begin, end, true, reads, state -> {
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

    /** Looks for an order that explains all answers; if there is none, the evidence lists all calls. */
    Verdict check() {
        Verdict verdict = Linearizability.check(initial, List.copyOf(calls), MOST_STATES);
        return verdict.isLinearizable()
                ? verdict
                : new Verdict(verdict.decision(), verdict.states(), verdict.evidence() + calls());
    }

    /** All calls with their times in microseconds. */
    private String calls() {
        List<Call<S>> inTime =
                calls.stream().sorted(Comparator.comparingLong(Call::invoked)).toList();
        long start = inTime.isEmpty() ? 0 : inTime.get(0).invoked();
        return inTime.stream()
                .map(call -> "[" + (call.invoked() - start) / 1000 + ", "
                        + (call.answered() == Call.NEVER ? "" : (call.answered() - start) / 1000) + "] "
                        + (call.required() ? "" : "(optional) ") + call.name())
                .collect(Collectors.joining(
                        System.lineSeparator(), System.lineSeparator() + "All calls:" + System.lineSeparator(), ""));
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
