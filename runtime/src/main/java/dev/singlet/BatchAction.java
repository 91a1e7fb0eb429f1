package dev.singlet;

/**
 * A write that can be part of a batch: a put or a deletion without a condition, made by a repository's {@code putting}
 * or {@code deleting}. One that got a condition is none any more, as DynamoDB's batches have no conditions.
 *
 * <p>An action sends nothing by itself. A program never implements this interface.
 */
public interface BatchAction {}
