package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StateSnapshot.RecentCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as it was loaded.
 *
 * @param id the aggregate
 * @param version its version
 * @param state its state
 * @param snapshotVersion the version of the snapshot that it was loaded from, 0 if there was none
 * @param passedOver the version of a snapshot that was not used as it is beyond the head, -1 if there was none
 * @param commits the commits that were met, the oldest first: those that the snapshot tells of, and all after it; with
 *     the version of their first event
 */
record LoadedAggregate<S>(
        String id, long version, S state, long snapshotVersion, long passedOver, Map<String, Long> commits) {

    /** As many commits as a snapshot keeps. */
    static final int RECENT = 100;

    /** The version of the first event of a commit, if the commit was met. */
    OptionalLong find(String commitId) {
        @Nullable Long version = commits.get(commitId);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** The state after one more commit, as a snapshot keeps it. */
    Snapshot<S> after(Commit commit, S newState) {
        List<RecentCommit> recent = new ArrayList<>();
        commits.forEach((commitId, firstVersion) -> recent.add(new RecentCommit(commitId, firstVersion)));
        recent.add(new RecentCommit(commit.commitId(), commit.firstVersion()));
        return new Snapshot<>(
                commit.version(),
                newState,
                List.copyOf(recent.subList(Math.max(0, recent.size() - RECENT), recent.size())));
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "LoadedAggregate";
    }
}
