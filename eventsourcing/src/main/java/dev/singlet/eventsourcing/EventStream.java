package dev.singlet.eventsourcing;

import java.util.List;

/**
 * Events of one aggregate, in the order of their versions.
 *
 * @param id the aggregate
 * @param version the version of the aggregate when it was read, which is that of its last event; 0 if it has none
 * @param events the events that were asked for; unmodifiable
 * @param <E> the type of the events
 */
public record EventStream<E>(String id, long version, List<RecordedEvent<E>> events) {

    /** Makes a stream of a copy of the events. */
    public EventStream {
        events = List.copyOf(events);
    }

    /**
     * Returns whether the aggregate has any event.
     *
     * @return whether it exists
     */
    public boolean exists() {
        return version > 0;
    }

    /**
     * Returns whether events follow that were not asked for.
     *
     * @return whether the aggregate's version is beyond the last of these events
     */
    public boolean hasMore() {
        return !events.isEmpty() && events.get(events.size() - 1).version() < version;
    }

    /** Shows the number of events, and none of them. */
    @Override
    public String toString() {
        return "EventStream[events=" + events.size() + "]";
    }
}
