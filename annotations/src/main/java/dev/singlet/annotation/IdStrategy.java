package dev.singlet.annotation;

/** How a {@link GeneratedId} is made. */
public enum IdStrategy {

    /** A random UUID (version 4 of RFC 9562). */
    RANDOM,

    /**
     * A UUID that starts with the time in milliseconds (version 7 of RFC 9562), so that ids of later items sort after
     * those of earlier ones. Ids made within one millisecond have no order among them.
     */
    TIME_ORDERED
}
