package dev.singlet.eventsourcing;

import dev.singlet.SingletException;

/**
 * Events that must be there are missing: what is stored was changed by something else than an event store, or restored
 * in part.
 */
public final class EventGapException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final long missingVersion;

    EventGapException(String stream, long missingVersion) {
        super("An aggregate of " + stream + " lacks an event that its head counts. What is stored is corrupt.");
        this.missingVersion = missingVersion;
    }

    /**
     * Returns where the gap is.
     *
     * @return the first version without an event
     */
    public long missingVersion() {
        return missingVersion;
    }
}
