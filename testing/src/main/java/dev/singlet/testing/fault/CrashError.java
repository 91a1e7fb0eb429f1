package dev.singlet.testing.fault;

/** The end of a program, as a test simulates it: nothing that the program does about failures may catch it. */
public final class CrashError extends Error {

    private static final long serialVersionUID = 1L;

    /** Makes the error. */
    public CrashError() {
        super("injected: the program ends here");
    }
}
