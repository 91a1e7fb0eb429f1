package dev.singlet.processor.model;

import java.util.Optional;

/**
 * The physical form of an index.
 *
 * @param name the name in DynamoDB
 * @param local whether it is a local secondary index
 * @param partitionKey the attribute of its partition key; the table's for a local one
 * @param sortKey the attribute of its sort key, if it has one
 */
public record IndexSchema(String name, boolean local, String partitionKey, Optional<String> sortKey) {}
