package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StateSnapshot.RecentCommit;
import java.util.List;

/**
 * A state that was stored.
 *
 * @param version the version of the last event in the state
 * @param state the state
 * @param commits the last commits in the state, the oldest first
 */
record Snapshot<S>(long version, S state, List<RecentCommit> commits) {

    /** Shows no value. */
    @Override
    public String toString() {
        return "Snapshot";
    }
}
