package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.Projection;

/**
 * What tells which commit an event is part of.
 *
 * @param version the version of the event
 * @param type the name that the event's type is stored under
 * @param commitId the commit
 * @param position the place of the event in the commit, from 0
 */
@Projection(of = StoredEvent.class)
public record CommitPart(long version, String type, String commitId, int position) {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "CommitPart";
    }
}
