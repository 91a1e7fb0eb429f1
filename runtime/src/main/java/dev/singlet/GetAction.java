package dev.singlet;

/**
 * The reading of an item as one of several, made by a repository's {@code getting}: {@code transactGet} and {@code
 * batchGet} of a table execute it, and their {@link GetResults} tell what was read.
 *
 * <p>Two actions of one entity and key are equal. An action sends nothing by itself. A program never implements this
 * interface.
 *
 * @param <T> the entity
 */
public interface GetAction<T> {}
