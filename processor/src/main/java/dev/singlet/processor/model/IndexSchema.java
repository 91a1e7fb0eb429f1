package dev.singlet.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The physical form of an index.
 *
 * @param name the name in DynamoDB
 * @param local whether it is a local secondary index
 * @param partitionKey the attribute of its partition key; the table's for a local one
 * @param sortKey the attribute of its sort key, if it has one
 * @param projection what it holds
 * @param included the attributes that it holds besides the keys, if not all
 */
public record IndexSchema(
        String name,
        boolean local,
        String partitionKey,
        Optional<String> sortKey,
        IndexProjection projection,
        List<String> included) {

    /** Copies the list. */
    public IndexSchema {
        included = List.copyOf(included);
    }

    /** Returns whether it holds whole items. */
    public boolean isWhole() {
        return projection == IndexProjection.ALL;
    }

    /** Returns whether it holds an attribute that is no key. */
    public boolean holds(String attribute) {
        return isWhole() || included.contains(attribute);
    }
}
