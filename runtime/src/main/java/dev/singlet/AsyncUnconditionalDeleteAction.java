package dev.singlet;

/**
 * The deletion of an item without a condition, which can be executed by itself or as part of a transaction or a batch.
 *
 * <p>{@code onlyIf} makes an {@link AsyncDeleteAction} of it, which a batch does not take.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public interface AsyncUnconditionalDeleteAction<T, F> extends AsyncDeleteAction<T, F>, BatchAction {}
