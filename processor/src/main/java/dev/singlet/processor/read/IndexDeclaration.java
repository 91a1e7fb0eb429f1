package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;

/**
 * An {@code @Index} as written.
 *
 * @param name the index
 * @param query the query's name, or empty
 * @param partition the partition template, or empty
 * @param sort the sort template, or empty
 * @param local whether it is a local index
 * @param origin the annotation
 */
public record IndexDeclaration(Text name, Text query, Text partition, Text sort, boolean local, Origin origin) {}
