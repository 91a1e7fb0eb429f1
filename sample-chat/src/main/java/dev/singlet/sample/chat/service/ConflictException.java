package dev.singlet.sample.chat.service;

/**
 * Another request was writing the same item all the while. Repeating the call will help. Only the deletion of a chat may
 * have gone a part of its way.
 */
public final class ConflictException extends ChatServiceException {

    private static final long serialVersionUID = 1L;

    ConflictException(Throwable cause) {
        super("The chat is being changed by another request. Try again.", cause);
    }
}
