package dev.singlet.eventsourcing;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.table.EventHeadRepository;
import dev.singlet.eventsourcing.table.EventHeadUpdate;

/**
 * What an append does to the head of its aggregate. Every transaction that writes events has one of these actions, so
 * that none of it happens unless the head is as the append expects it.
 *
 * @param heads the heads
 * @param stream the kind of aggregate
 * @param shards the number of shards that new aggregates are spread over
 */
record HeadActions(EventHeadRepository heads, String stream, int shards) {

    /** Moves the head to the commit. A staged append of somebody else that is under way has lost thereby. */
    TransactionAction move(Commit commit) {
        return expecting(
                commit,
                heads.update(stream, commit.id())
                        .version(commit.version())
                        .commitId(commit.commitId())
                        .clearStaging());
    }

    /** Takes the place beyond the head, whoever had it. */
    TransactionAction claim(Commit commit, String attempt) {
        return expecting(
                commit,
                heads.update(stream, commit.id())
                        .version(commit.expectedVersion())
                        .staging(attempt));
    }

    /**
     * Demands that the place beyond the head still is the attempt's. Then the version is the expected one too: the claim was
     * made at it, and whoever moves the head takes the claim away.
     */
    TransactionAction hold(Commit commit, String attempt) {
        return heads.checking(stream, commit.id()).onlyIf(head -> head.staging().eq(attempt));
    }

    /** Moves the head to the commit if the place beyond it still is the attempt's. */
    TransactionAction publish(Commit commit, String attempt) {
        return heads.update(stream, commit.id())
                .version(commit.version())
                .commitId(commit.commitId())
                .clearStaging()
                .onlyIf(head -> head.staging().eq(attempt));
    }

    // An aggregate without events has no head, or one that a staged append has left.
    private TransactionAction expecting(Commit commit, EventHeadUpdate update) {
        EventHeadUpdate expecting = update.onlyIf(head -> head.version().eq(commit.expectedVersion()));
        return commit.expectedVersion() == 0
                ? expecting.shard(Shards.of(commit.id(), shards)).orCreate()
                : expecting;
    }

    /** Names the kind of aggregate. */
    @Override
    public String toString() {
        return "HeadActions[" + stream + "]";
    }
}
