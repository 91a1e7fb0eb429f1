package dev.singlet.processor.read;

/**
 * Something that is read does not exist, or is not what an annotation takes. It may come into being in a later round;
 * if it does not, the compiler reports it. It carries no text, since nobody reads it.
 */
public final class UnresolvedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception without a stack trace. */
    public UnresolvedException() {
        super(null, null, false, false);
    }
}
