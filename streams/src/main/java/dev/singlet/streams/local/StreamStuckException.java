package dev.singlet.streams.local;

import dev.singlet.SingletException;

/** A record failed as often as {@link StreamRunner#drain} tries it. The cause is what it failed with at last. */
public final class StreamStuckException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String sequenceNumber;

    StreamStuckException(String sequenceNumber, int attempts, Throwable cause) {
        super("The record " + sequenceNumber + " of the stream failed " + attempts + " times.", cause);
        this.sequenceNumber = sequenceNumber;
    }

    /**
     * Returns the record that failed.
     *
     * @return its sequence number
     */
    public String sequenceNumber() {
        return sequenceNumber;
    }
}
