package dev.singlet.streams.parking;

import dev.singlet.SingletException;

/**
 * The changes of an item are being released by somebody else. If this happens at the start, nothing was handled. If it
 * happens later, this release took longer for one change than its claim lasts, and somebody else has taken over.
 */
public final class ReleaseConflictException extends SingletException {

    private static final long serialVersionUID = 1L;

    ReleaseConflictException(int released) {
        super("The changes of the item are being released by somebody else; " + released
                + " were released here before. If nobody is, a release has broken off, and its claim will end.");
    }
}
