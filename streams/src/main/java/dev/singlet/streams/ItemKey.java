package dev.singlet.streams;

import java.util.Objects;
import java.util.Optional;

/**
 * The primary key of an item that has changed, as it is stored: {@code ChatKey.parse(key.partition(), …)} reads it.
 *
 * @param partition the partition key; a number in DynamoDB's form, bytes in base64
 * @param sort the sort key, in the same forms; empty if the table has none
 */
public record ItemKey(String partition, Optional<String> sort) {

    /** Checks that nothing is null. */
    public ItemKey {
        Objects.requireNonNull(partition, "partition");
        Objects.requireNonNull(sort, "sort");
    }

    /** Shows no value, as a key can hold what must not be logged. */
    @Override
    public String toString() {
        return "ItemKey";
    }
}
