package dev.singlet.processor.model;

/** What the library fills a component with. */
public enum Kept {
    /** Nothing: it is the program's. */
    NONE,
    /** A random UUID where the program gives nothing. */
    RANDOM_ID,
    /** A UUID that starts with the time, where the program gives nothing. */
    TIME_ORDERED_ID,
    /** The time of the creation where the program gives nothing. */
    CREATED_AT,
    /** The time of every write. */
    UPDATED_AT,
    /** The number of writes since the creation, by which writers notice each other. */
    VERSION
}
