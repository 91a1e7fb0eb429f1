package dev.singlet.processor.model;

/** Whether a component may be absent, and how that looks in Java. */
public enum Presence {
    /** Never absent. */
    REQUIRED,
    /** Absent as null. */
    NULLABLE,
    /** Absent as an empty {@code Optional}. */
    OPTIONAL
}
