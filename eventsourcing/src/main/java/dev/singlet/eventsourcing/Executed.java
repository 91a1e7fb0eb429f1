package dev.singlet.eventsourcing;

import java.util.List;

/**
 * What a command has led to.
 *
 * @param state the state of the aggregate: after the command, or as it is now if the command had been executed before
 * @param version the version of that state
 * @param events what the command made happen; unmodifiable, empty if nothing followed from it
 * @param alreadyDone whether the command had been executed before under the same command id: by an earlier call, by
 *     somebody else at the same time, or by an attempt of this call whose answer was lost
 * @param <S> the state
 * @param <E> the events
 */
public record Executed<S, E>(S state, long version, List<RecordedEvent<E>> events, boolean alreadyDone) {

    /** Makes a result with a copy of the events. */
    public Executed {
        events = List.copyOf(events);
    }

    /** Shows the number of events, and no stored value. */
    @Override
    public String toString() {
        return "Executed[events=" + events.size() + ", alreadyDone=" + alreadyDone + "]";
    }
}
