package dev.singlet.saga;

/** The result of a step that returns nothing. */
public enum NoResult {

    /** The only value. */
    NONE
}
