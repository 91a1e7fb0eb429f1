package dev.singlet;

/**
 * A write or a check that can be part of a transaction, made by a repository's {@code creating}, {@code putting},
 * {@code update}, {@code deleting} or {@code checking}.
 *
 * <p>An action sends nothing by itself. A program never implements this interface.
 */
public interface TransactionAction {}
