package dev.singlet.streams.parking;

import dev.singlet.SingletException;

/**
 * A parked change could not be handled when it was released, or the release came to an end before it was done. The
 * change and those after it are still parked.
 */
public final class ReleaseFailedException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String sequenceNumber;
    private final int released;

    ReleaseFailedException(String sequenceNumber, int released, Throwable cause) {
        super(
                "The parked change " + sequenceNumber + " could not be released, after " + released
                        + " that could. It and those after it are still parked.",
                cause);
        this.sequenceNumber = sequenceNumber;
        this.released = released;
    }

    /**
     * Returns the change that failed.
     *
     * @return its sequence number
     */
    public String sequenceNumber() {
        return sequenceNumber;
    }

    /**
     * Returns how many changes were handled before it.
     *
     * @return the number; these are parked no longer
     */
    public int released() {
        return released;
    }
}
