package dev.singlet.processor.proof;

import java.util.Map;
import java.util.Optional;

/**
 * A key at which two sides meet, and values that give it.
 *
 * @param partition the partition key of both
 * @param sort the sort key of both; where a query reads the other side, that of the item it reads
 * @param one the values of the components of the first side, by name: {@code String} for text, {@code Long} for numbers,
 *     {@code Instant}, {@code LocalDate}, {@code UUID}, {@code Boolean}, and the name of an enum constant
 * @param other the values of the components of the second side
 */
public record Meeting(String partition, Optional<String> sort, Map<String, Object> one, Map<String, Object> other) {}
