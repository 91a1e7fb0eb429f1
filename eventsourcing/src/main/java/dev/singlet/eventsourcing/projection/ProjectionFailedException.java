package dev.singlet.eventsourcing.projection;

import dev.singlet.SingletException;

/**
 * The next event of an aggregate could not be projected: it cannot be read, the projection threw, or its actions were
 * refused. Nothing of the event was projected. The failure was counted; the cause says what it was.
 *
 * <p>Failures of the network and of the service are no such: they are thrown as they are, and not counted.
 */
public final class ProjectionFailedException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final int attempts;

    ProjectionFailedException(String projection, String stream, String id, int attempts, RuntimeException cause) {
        super(
                "An event of " + stream + " could not be projected to " + projection + ": "
                        + cause.getClass().getSimpleName() + ".",
                cause);
        this.id = id;
        this.attempts = attempts;
    }

    /**
     * Returns the aggregate.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * Returns how often the event has failed.
     *
     * @return the number of failures, this one included
     */
    public int attempts() {
        return attempts;
    }
}
