package dev.singlet.eventsourcing;

import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.eventsourcing.table.CommitPart;
import dev.singlet.eventsourcing.table.CommitPartProjection;
import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventHeadRepository;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.eventsourcing.table.StoredEventFields;
import dev.singlet.eventsourcing.table.StoredEventRepository;
import java.util.List;
import java.util.stream.Stream;

/** Reads heads and events of one kind of aggregate from the table itself, always consistently. */
final class EventReader {

    private final String stream;
    private final EventHeadRepository heads;
    private final StoredEventRepository events;

    EventReader(EventTable table, String stream) {
        this.stream = stream;
        this.heads = table.heads().consistently();
        this.events = table.events().consistently();
    }

    /** The version of the last event that is committed, 0 if there is none. */
    long version(String id) {
        return heads.find(stream, id).map(EventHead::version).orElse(0L);
    }

    /**
     * The events of versions that the head counts, read as they are asked for.
     *
     * @throws EventGapException from the stream, if one is missing
     */
    Stream<StoredEvent> committed(String id, long from, long to) {
        return from > to
                ? Stream.empty()
                : LazyStreams.of(new ContiguousEvents(
                        stream, query(id, from, to).stream().iterator(), from, to));
    }

    /** Which commits the events of versions that the head counts are part of; those that there are. */
    List<CommitPart> parts(String id, long from, long to) {
        return from > to
                ? List.of()
                : query(id, from, to).as(CommitPartProjection.INSTANCE).list();
    }

    private Query<StoredEvent, StoredEventFields> query(String id, long from, long to) {
        return events.byStreamAndId(stream, id).version(Range.between(from, to));
    }
}
