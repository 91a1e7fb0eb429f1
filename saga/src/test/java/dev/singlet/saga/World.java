package dev.singlet.saga;

import dev.singlet.saga.CallFault.Refused;
import dev.singlet.saga.CallFault.Timeout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * The services that steps call, in memory; simulated. They do what services have to: take two calls with one idempotency
 * key for one, and refuse a call that arrives after it has been undone.
 */
final class World {

    private final Map<String, Set<String>> effects = new HashMap<>();
    private final Map<String, List<Event>> logs = new HashMap<>();
    private final Map<String, Integer> applied = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile IntFunction<CallFault> plan = call -> CallFault.NONE;
    private volatile Runnable others = () -> {};

    /** What happened: a call of a step or of its undo began, or took effect for the first time. */
    record Event(String step, boolean undo, boolean effect) {

        @Override
        public String toString() {
            return (undo ? "undo " : "") + step + (effect ? " done" : "");
        }
    }

    /** Lets a plan choose what happens to each call, by its number from 0. */
    void follow(IntFunction<CallFault> faults) {
        plan = faults;
        calls.set(0);
    }

    /** What goes on while a worker is held up. */
    void meanwhile(Runnable work) {
        others = work;
    }

    int calls() {
        return calls.get();
    }

    Receipt run(StepContext<Trip> context) throws Refused {
        CallFault fault = plan.apply(calls.getAndIncrement());
        begin(context, false);
        fault.before(others);
        apply(context);
        fault.after(others);
        return new Receipt(context.idempotencyKey());
    }

    void undo(UndoContext<Trip> context) throws Refused {
        CallFault fault = plan.apply(calls.getAndIncrement());
        begin(context, true);
        fault.before(others);
        cancel(context);
        fault.after(others);
    }

    private synchronized void begin(StepContext<Trip> context, boolean undo) {
        log(context.sagaId()).add(new Event(context.step(), undo, false));
        attempts.merge(context.idempotencyKey(), 1, Integer::sum);
    }

    private synchronized void apply(StepContext<Trip> context) {
        String key = context.idempotencyKey();
        if (cancelled.contains(key)) {
            throw new Timeout();
        }
        if (applied.merge(key, 1, Integer::sum) == 1) {
            effects(context.sagaId()).add(context.step());
            log(context.sagaId()).add(new Event(context.step(), false, true));
        }
    }

    private synchronized void cancel(UndoContext<Trip> context) {
        cancelled.add(context.stepIdempotencyKey());
        effects(context.sagaId()).remove(context.step());
        if (applied.merge(context.idempotencyKey(), 1, Integer::sum) == 1) {
            log(context.sagaId()).add(new Event(context.step(), true, true));
        }
    }

    private List<Event> log(String saga) {
        return logs.computeIfAbsent(saga, id -> new ArrayList<>());
    }

    private Set<String> effects(String saga) {
        return effects.computeIfAbsent(saga, id -> new HashSet<>());
    }

    /** The steps of a saga whose effects stand. */
    synchronized Set<String> effectsOf(String saga) {
        return Set.copyOf(effects(saga));
    }

    synchronized List<Event> logOf(String saga) {
        return List.copyOf(log(saga));
    }

    /** How often a service was called with a key. */
    synchronized int attempts(String key) {
        return attempts.getOrDefault(key, 0);
    }
}
