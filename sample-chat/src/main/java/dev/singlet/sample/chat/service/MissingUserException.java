package dev.singlet.sample.chat.service;

/** The call does not say who makes it. */
public final class MissingUserException extends ChatServiceException {

    private static final long serialVersionUID = 1L;

    MissingUserException() {
        super("The user id is missing.");
    }
}
