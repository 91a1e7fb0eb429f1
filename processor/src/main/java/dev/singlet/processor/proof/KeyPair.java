package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyTemplate;
import java.util.Optional;

/**
 * The two templates that make one key, of the table or of an index. A component that stands in both has one value.
 *
 * @param partition the partition key
 * @param sort the sort key, if there is one
 */
public record KeyPair(KeyTemplate partition, Optional<KeyTemplate> sort) {}
