package dev.singlet.eventsourcing;

import dev.singlet.SingletException;

/**
 * Other events have been appended at this version under the same commit id: another number of them, or of other types.
 * An append can be repeated as it was; new events need a new commit id. Nothing was appended by this call.
 */
public final class CommitMismatchException extends SingletException {

    private static final long serialVersionUID = 1L;

    CommitMismatchException(String stream) {
        super("The append to " + stream + " was refused: under its commit id other events have been appended."
                + " Repeat an append with the very same events, and give new events a commit id of their own.");
    }
}
