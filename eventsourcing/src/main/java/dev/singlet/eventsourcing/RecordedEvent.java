package dev.singlet.eventsourcing;

import java.time.Instant;
import java.util.Map;

/**
 * An event as it is stored.
 *
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param version the place of the event among those of the aggregate, from 1 without a gap
 * @param event the event itself, upcast to its newest form
 * @param recordedAt when it was appended, by the clock of the store that did
 * @param commitId what it was appended under; all events of one append share it
 * @param metadata what was given with the append; unmodifiable
 * @param <E> the type of the event
 */
public record RecordedEvent<E>(
        String stream,
        String id,
        long version,
        E event,
        Instant recordedAt,
        String commitId,
        Map<String, String> metadata) {

    /** Makes a recorded event with a copy of the metadata. */
    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** Shows the kind of aggregate and the type of the event, and no stored value. */
    @Override
    public String toString() {
        return "RecordedEvent[" + stream + ", " + event.getClass().getSimpleName() + "]";
    }
}
