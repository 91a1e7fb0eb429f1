package dev.singlet.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one index, and what it holds.
 *
 * @param local whether it shares the table's partition key, and so can be read consistently
 * @param included the attributes that it holds besides the keys, or null if it holds whole items
 */
record IndexSchema(
        String name,
        String partitionKey,
        @Nullable String sortKey,
        boolean local,
        @Nullable List<String> included) {

    IndexSchema including(List<String> attributes) {
        return new IndexSchema(name, partitionKey, sortKey, local, List.copyOf(attributes));
    }
}
