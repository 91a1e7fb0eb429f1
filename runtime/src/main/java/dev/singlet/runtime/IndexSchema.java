package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The keys of one index.
 *
 * @param local whether it shares the table's partition key, and so can be read consistently
 */
record IndexSchema(
        String name, String partitionKey, @Nullable String sortKey, boolean local) {}
