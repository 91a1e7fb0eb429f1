package dev.singlet;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in which the table in DynamoDB is not as the annotations say.
 *
 * @param kind what differs
 * @param index the index concerned; empty if it is the table itself
 * @param expected what the annotations say, in words
 * @param actual what DynamoDB says, in words
 */
public record TableDifference(Kind kind, Optional<String> index, String expected, String actual) {

    /** What differs. */
    public enum Kind {
        /** There is no such table, for the client that was asked. */
        TABLE_MISSING,
        /** The table is being created or deleted, or cannot be reached. */
        TABLE_STATUS,
        /** The table has another primary key. */
        TABLE_KEYS,
        /** A key attribute does not hold strings, as all keys of Singlet do. */
        KEY_TYPE,
        /**
         * Items expire by another attribute than that of {@code @TimeToLive}, or not at all, or do so though nothing is
         * annotated.
         */
        TIME_TO_LIVE,
        /** There is no such index. */
        INDEX_MISSING,
        /** The index is a local one that should be global, or the other way round. */
        INDEX_SCOPE,
        /** The index has other keys. */
        INDEX_KEYS,
        /** The index does not hold all attributes that are read from it. */
        INDEX_PROJECTION,
        /** The index is being filled or deleted. */
        INDEX_STATUS
    }

    /** Checks that nothing is null. */
    public TableDifference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /** Describes the difference in one line: {@code index gsi1: expected keys gsi1pk, gsi1sk; found gsi1pk}. */
    @Override
    public String toString() {
        return index.map(name -> "index " + name).orElse("table") + ": expected " + expected + "; found " + actual;
    }
}
