package dev.singlet;

import java.util.Locale;

/** What a program asks of a table, as named in messages and told to listeners. */
public enum Operation {
    /** Reading one item by its key. */
    GET,
    /** Storing an item that must not exist yet. */
    CREATE,
    /** Storing an item whether it exists or not. */
    PUT,
    /** Changing attributes of an item. */
    UPDATE,
    /** Deleting one item. */
    DELETE,
    /** Checking an item as part of a transaction. */
    CHECK,
    /** Reading many items in batches. */
    FIND_ALL,
    /** Storing many items in batches, whether they exist or not. */
    PUT_ALL,
    /** Deleting many items in batches. */
    DELETE_ALL,
    /** Storing and deleting items of several entities in batches. */
    BATCH,
    /** Reading items of several entities in batches. */
    BATCH_GET,
    /** Reading items of one partition. */
    QUERY,
    /** Counting items of one partition. */
    COUNT,
    /** Reading, or counting, all items of a table. */
    SCAN,
    /** Several writes that take effect together. */
    TRANSACT,
    /** Reading several items as they are at one moment. */
    TRANSACT_GET,
    /** Creating the table. */
    CREATE_TABLE,
    /** Comparing the table with what is declared. */
    VERIFY_TABLE;

    /** Returns the operation as it is named in messages: {@code delete all}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
