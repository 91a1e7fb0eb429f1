package dev.singlet.sample.chat.service;

/** A value of the call cannot be accepted. Repeating the call as it is will not help. */
public sealed class InvalidRequestException extends ChatServiceException permits InvalidNameException {

    private static final long serialVersionUID = 1L;

    InvalidRequestException(String message) {
        super(message);
    }

    InvalidRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
