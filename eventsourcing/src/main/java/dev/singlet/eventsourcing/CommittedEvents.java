package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventHeadKey;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.eventsourcing.table.StoredEventKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drops from what an index lists the events that are not committed. Only events that were staged can be such: they are
 * left beyond the head by an append that ended early, or listed still although another event has taken their version.
 */
final class CommittedEvents implements Iterator<StoredEvent> {

    /** As many as a batch reads by one request. */
    private static final int LOOK_AHEAD = 100;

    private final EventTable table;
    private final Iterator<StoredEvent> listed;
    private final Queue<StoredEvent> ready = new ArrayDeque<>();

    CommittedEvents(EventTable table, Iterator<StoredEvent> listed) {
        this.table = table;
        this.listed = listed;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && listed.hasNext()) {
            List<StoredEvent> next = new ArrayList<>();
            while (next.size() < LOOK_AHEAD && listed.hasNext()) {
                next.add(listed.next());
            }
            List<StoredEvent> staged = next.stream().filter(StoredEvent::staged).toList();
            Set<StoredEvent> uncommitted = staged.isEmpty() ? Set.of() : uncommitted(staged);
            next.stream().filter(event -> !uncommitted.contains(event)).forEach(ready::add);
        }
        return !ready.isEmpty();
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    // Heads first: an event that a head counts does not change any more, so what is read of it afterwards is final.
    private Set<StoredEvent> uncommitted(List<StoredEvent> staged) {
        Map<EventHeadKey, EventHead> heads = table.heads()
                .consistently()
                .findAll(staged.stream()
                        .map(event -> new EventHeadKey(event.stream(), event.id()))
                        .toList());
        Map<StoredEventKey, StoredEvent> stored = table.events()
                .consistently()
                .findAll(staged.stream().map(StoredEventKey::of).toList());
        return staged.stream()
                .filter(event -> {
                    EventHead head = heads.get(new EventHeadKey(event.stream(), event.id()));
                    return head == null
                            || head.version() < event.version()
                            || !event.equals(stored.get(StoredEventKey.of(event)));
                })
                .collect(Collectors.toSet());
    }
}
