package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.CommitPart;
import java.util.List;
import java.util.Optional;

/**
 * Tells from what is stored what has become of an append. Since versions only grow, and an event that the head counts
 * never changes, the answer holds for ever once the head is beyond the version that was expected.
 *
 * @param reader reads heads and events
 * @param stream the kind of aggregate
 */
record CommitOutcome(EventReader reader, String stream) {

    /**
     * Looks at the head, and at the events behind the version that was expected.
     *
     * @return what has been appended under this commit id; empty if the head is as it was expected, so that the append
     *     can still take effect
     * @throws EventConflictException if others have appended, or there are not as many events
     * @throws CommitMismatchException if other events were appended under this commit id
     */
    Optional<Appended> of(Commit commit) {
        long actual = reader.version(commit.id());
        if (actual == commit.expectedVersion()) {
            return Optional.empty();
        }
        // One event more than the commit has: it must not be part of it.
        List<CommitPart> parts =
                reader.parts(commit.id(), commit.firstVersion(), Math.min(actual, commit.version() + 1));
        if (actual > commit.expectedVersion()
                && (parts.isEmpty() || parts.get(0).version() != commit.firstVersion())) {
            throw new EventGapException(stream, commit.firstVersion());
        }
        if (parts.isEmpty() || !parts.get(0).commitId().equals(commit.commitId())) {
            throw new EventConflictException(stream, commit.expectedVersion(), actual);
        }
        if (!isSame(commit, parts)) {
            throw new CommitMismatchException(stream);
        }
        return Optional.of(commit.appended(true));
    }

    private static boolean isSame(Commit commit, List<CommitPart> parts) {
        List<CommitPart> own = parts.stream()
                .filter(part -> part.commitId().equals(commit.commitId()))
                .toList();
        if (own.size() != commit.events().size()) {
            return false;
        }
        for (int position = 0; position < own.size(); position++) {
            CommitPart part = own.get(position);
            if (part.position() != position || !commit.typeNames().get(position).contains(part.type())) {
                return false;
            }
        }
        return true;
    }

    /** Names the kind of aggregate. */
    @Override
    public String toString() {
        return "CommitOutcome[" + stream + "]";
    }
}
