package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StoredEvent;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The events of a range of versions, none of which may be missing. */
final class ContiguousEvents implements Iterator<StoredEvent> {

    private final String stream;
    private final Iterator<StoredEvent> events;
    private final long to;
    private long next;

    ContiguousEvents(String stream, Iterator<StoredEvent> events, long from, long to) {
        this.stream = stream;
        this.events = events;
        this.to = to;
        this.next = from;
    }

    @Override
    public boolean hasNext() {
        return next <= to;
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!events.hasNext()) {
            throw new EventGapException(stream, next);
        }
        StoredEvent event = events.next();
        if (event.version() != next) {
            throw new EventGapException(stream, next);
        }
        next++;
        return event;
    }
}
