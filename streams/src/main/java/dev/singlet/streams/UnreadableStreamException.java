package dev.singlet.streams;

import dev.singlet.SingletException;

/**
 * A stream does not give what is needed to tell changes: it lacks the images of the items, or the key attributes are
 * not those that the decoder knows. Neither the record nor another attempt helps: the stream or the program has to be
 * changed.
 */
public final class UnreadableStreamException extends SingletException {

    private static final long serialVersionUID = 1L;

    UnreadableStreamException(String message) {
        super(message);
    }
}
