package dev.singlet.sample.chat.service;

/** The chat belongs to somebody else. */
public final class NotOwnerException extends ChatServiceException {

    private static final long serialVersionUID = 1L;

    NotOwnerException() {
        super("This chat belongs to somebody else.");
    }
}
