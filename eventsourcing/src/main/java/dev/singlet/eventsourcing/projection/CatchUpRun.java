package dev.singlet.eventsourcing.projection;

import java.util.function.Function;

/** One walk through aggregates, which advances those that are behind. Not for use by several threads. */
final class CatchUpRun {

    private final Function<String, Advance> advance;
    private long aggregates;
    private long events;
    private long failed;
    private long parked;

    CatchUpRun(Function<String, Advance> advance) {
        this.advance = advance;
    }

    void visit(Aggregates.Entry entry) {
        aggregates++;
        boolean passedOver = entry.cursor().parked();
        if (!passedOver && entry.behind() > 0) {
            try {
                Advance done = advance.apply(entry.id());
                events += done.events();
                passedOver = done.parked();
            } catch (ProjectionFailedException counted) {
                failed++;
            }
        }
        parked += passedOver ? 1 : 0;
    }

    CatchUp done() {
        return new CatchUp(aggregates, events, failed, parked);
    }
}
