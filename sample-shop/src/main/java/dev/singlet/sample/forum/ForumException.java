package dev.singlet.sample.forum;

/** What the forum refuses, in words for its users. */
public final class ForumException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForumException(String message, Throwable cause) {
        super(message, cause);
    }
}
