package dev.singlet.processor.problem;

/** What a problem means for the compilation. */
public enum Severity {
    /** Nothing is written for the table, and the compilation fails. */
    ERROR,
    /** The code is written as if nothing were wrong. */
    WARNING
}
