package dev.singlet.sample.chat.service;

/** The service has refused a call. Nothing was changed. */
public abstract sealed class ChatServiceException extends RuntimeException
        permits ChatNotFoundException,
                ConflictException,
                InvalidRequestException,
                MessageNotFoundException,
                MissingUserException,
                NotOwnerException {

    private static final long serialVersionUID = 1L;

    ChatServiceException(String message) {
        super(message);
    }

    ChatServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
