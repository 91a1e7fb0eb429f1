package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The state of an aggregate at a version, which spares reading the events before. It can be deleted at any time.
 *
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param form what tells apart stored forms of the state, and versions of the logic that it was made by
 * @param version the version of the last event that is in the state
 * @param state the state, as its codec encodes it
 * @param commits the last commits that are in the state, the oldest first
 * @param takenAt when the snapshot was taken, by the store's clock
 */
@Entity(name = "StateSnapshot", plural = "snapshots")
@Key(partition = "EVENTS#{stream}#{id}", sort = "SNAPSHOT#{form}")
public record StateSnapshot(
        String stream,
        String id,
        String form,
        long version,
        AttributeValue state,
        @SuppressWarnings("singlet:AttributeUnbounded") List<RecentCommit> commits,
        Instant takenAt)
        implements EventItem {

    /**
     * A commit that the state contains.
     *
     * @param commitId the commit
     * @param firstVersion the version of its first event
     */
    public record RecentCommit(String commitId, long firstVersion) {

        /** Shows no stored value. */
        @Override
        public String toString() {
            return "RecentCommit";
        }
    }

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "StateSnapshot";
    }
}
