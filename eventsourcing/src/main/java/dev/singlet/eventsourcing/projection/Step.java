package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import java.util.List;

/**
 * What one transaction of a projection does.
 *
 * @param actions the program's actions
 * @param events the number of events that they are of
 */
record Step(List<TransactionAction> actions, int events) {

    /** Makes the next step of events that are to be projected, of which there is one at least. */
    @FunctionalInterface
    interface Planner<E> {

        Step plan(String id, List<RecordedEvent<E>> events);
    }

    /** The next event that changes something, and those before it that change nothing. */
    static <E> Planner<E> eventByEvent(Projection<E> projection) {
        return (id, events) -> {
            int before = 0;
            while (before < events.size()) {
                List<TransactionAction> actions;
                try {
                    actions = List.copyOf(projection.project(events.get(before)));
                } catch (RuntimeException failure) {
                    if (before == 0) {
                        throw failure;
                    }
                    // Those before get through; then this one is the first, and fails for itself.
                    break;
                }
                before++;
                if (!actions.isEmpty()) {
                    return new Step(actions, before);
                }
            }
            return new Step(List.of(), before);
        };
    }

    /** As many of the events as can be folded. */
    static <E, M> Planner<E> folding(FoldingProjection<E, M> projection) {
        return (id, events) -> {
            M model = projection.load(id);
            int folded = 0;
            for (RecordedEvent<E> event : events) {
                try {
                    model = projection.fold(model, event);
                } catch (RuntimeException failure) {
                    if (folded == 0) {
                        throw failure;
                    }
                    // Those before get through; then this one is the first, and fails for itself.
                    break;
                }
                folded++;
            }
            return new Step(List.copyOf(projection.write(model)), folded);
        };
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "Step";
    }
}
