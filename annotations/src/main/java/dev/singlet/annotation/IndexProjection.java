package dev.singlet.annotation;

/** What a secondary index holds of the items that it lists. */
public enum IndexProjection {
    /** Whole items. */
    ALL,

    /** The primary key and the index key alone. Queries return keys, and views made of them. */
    KEYS_ONLY,

    /** The keys and the attributes that are named. Queries return keys, and views made of all these. */
    INCLUDE
}
