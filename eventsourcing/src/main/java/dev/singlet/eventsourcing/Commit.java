package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StoredEvent;
import java.util.List;

/**
 * Events to be appended together.
 *
 * @param id the aggregate
 * @param expectedVersion the version that the aggregate must have
 * @param commitId what the append is recognised by
 * @param events the events as they will be stored
 * @param typeNames for each event the names that its type is stored under
 */
record Commit(
        String id, long expectedVersion, String commitId, List<StoredEvent> events, List<List<String>> typeNames) {

    long firstVersion() {
        return expectedVersion + 1;
    }

    long version() {
        return expectedVersion + events.size();
    }

    Appended appended(boolean alreadyThere) {
        return new Appended(version(), firstVersion(), alreadyThere);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "Commit";
    }
}
