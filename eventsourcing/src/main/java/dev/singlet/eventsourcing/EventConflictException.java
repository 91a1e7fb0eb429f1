package dev.singlet.eventsourcing;

import dev.singlet.SingletException;

/**
 * The aggregate does not have the version that an append expected: somebody else has appended to it, or it has fewer
 * events than assumed. Nothing was appended, and nothing will be by this call. Load the aggregate, and decide anew.
 */
public final class EventConflictException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final long expectedVersion;
    private final long actualVersion;

    EventConflictException(String stream, long expectedVersion, long actualVersion) {
        super("The append to " + stream + " was refused: the aggregate is "
                + (actualVersion > expectedVersion ? "beyond" : "not yet at")
                + " the version that was expected. Load it again.");
        this.expectedVersion = expectedVersion;
        this.actualVersion = actualVersion;
    }

    /**
     * Returns the version that the append expected.
     *
     * @return the version
     */
    public long expectedVersion() {
        return expectedVersion;
    }

    /**
     * Returns the version that the aggregate had.
     *
     * @return the version, read consistently after the append was refused
     */
    public long actualVersion() {
        return actualVersion;
    }
}
