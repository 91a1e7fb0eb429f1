package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StoredEvent;
import java.util.ArrayList;
import java.util.List;

/** Splits events into what a transaction can take beside the head. */
final class EventChunks {

    /** A transaction has 100 actions, and one of them is the head's. */
    static final int MAX_EVENTS = 99;

    // Of the 4 MB of a transaction. The head takes less than the rest.
    private static final long MAX_BYTES = 4_000_000;

    private EventChunks() {}

    /**
     * The chunks in order; one if all the events fit into it.
     *
     * @param most the most events of a chunk
     */
    static List<List<StoredEvent>> of(List<StoredEvent> events, int most) {
        List<List<StoredEvent>> chunks = new ArrayList<>();
        List<StoredEvent> chunk = new ArrayList<>();
        long bytes = 0;
        for (StoredEvent event : events) {
            long size = PayloadSize.of(event);
            if (chunk.size() == most || (!chunk.isEmpty() && bytes + size > MAX_BYTES)) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                bytes = 0;
            }
            chunk.add(event);
            bytes += size;
        }
        chunks.add(List.copyOf(chunk));
        return chunks;
    }
}
