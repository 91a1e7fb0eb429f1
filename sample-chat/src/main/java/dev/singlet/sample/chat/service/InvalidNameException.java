package dev.singlet.sample.chat.service;

/** The name of a chat is missing, empty or too long. */
public final class InvalidNameException extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    InvalidNameException(String message) {
        super(message);
    }

    InvalidNameException(String message, Throwable cause) {
        super(message, cause);
    }
}
