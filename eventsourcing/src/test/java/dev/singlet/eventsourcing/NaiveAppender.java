package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import java.util.List;
import java.util.Map;

/** The append that is often seen: it reads the version, then writes events and version without a condition. */
final class NaiveAppender {

    private final EventStore<AccountEvent> store;
    private final EventTable table;

    NaiveAppender(EventStore<AccountEvent> store) {
        this.store = store;
        this.table = store.table();
    }

    void append(String id, String commitId, List<AccountEvent> events) {
        long version = store.version(id);
        Commit commit = store.commit(id, version, commitId, events, Map.of());
        for (StoredEvent event : commit.events()) {
            table.events().put(event);
        }
        table.heads()
                .put(new EventHead(
                        store.stream(), id, commit.version(), commitId, null, 0, EventLab.START, EventLab.START));
    }
}
