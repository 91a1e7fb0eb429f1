package dev.singlet.processor.model;

import dev.singlet.processor.problem.Origin;
import java.util.Optional;

/**
 * An access pattern of an entity on an index.
 *
 * @param name the index in DynamoDB
 * @param local whether it is a local secondary index
 * @param queryName the query method
 * @param partition the partition key; the primary key's for a local index
 * @param sort the sort key, if the index has one
 * @param origin the annotation
 */
public record IndexModel(
        String name,
        boolean local,
        String queryName,
        KeyAttribute partition,
        Optional<KeyAttribute> sort,
        Origin origin) {}
