package dev.singlet.saga;

/** How far a step has come. The names are stored. */
public enum StepState {

    /** It is not to be called yet. */
    PENDING,

    /** It is being called, was called without a certain outcome, or its worker ended before that was known. */
    STARTED,

    /** It succeeded. */
    DONE,

    /** It threw an exception that is declared: its last call had no effect. */
    FAILED,

    /** Its undo is being called, or did not succeed yet. */
    UNDO_STARTED,

    /** Its undo succeeded. */
    UNDONE
}
