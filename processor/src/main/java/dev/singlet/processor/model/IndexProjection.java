package dev.singlet.processor.model;

/** What an index holds of the items that it lists. */
public enum IndexProjection {
    /** Whole items. */
    ALL,
    /** The keys of the table and its own. */
    KEYS_ONLY,
    /** The keys, and attributes that are named. */
    INCLUDE
}
