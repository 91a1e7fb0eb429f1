package dev.singlet;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The deletion of an item, to be executed by itself or as part of a transaction.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public interface AsyncDeleteAction<T, F> extends TransactionAction {

    /**
     * Returns this action with a condition, which also demands that the item exists. Conditions given before must
     * hold as well.
     *
     * @param condition makes the condition from the entity's fields
     * @return an action with the condition; this one stays as it is
     */
    AsyncDeleteAction<T, F> onlyIf(Function<F, Condition> condition);

    /**
     * Deletes the item by one {@code DeleteItem} request. To delete what does not exist is no error, unless there is
     * a condition.
     *
     * <p>The future fails with
     *
     * <ul>
     *   <li>{@link ItemNotFoundException} if there is a condition, and no item
     *   <li>{@link ConditionFailedException} if the item exists, but a condition does not hold
     *   <li>{@link OutcomeUnknownException} if an attempt got no certain answer, and none after it tells: there was none, or it
     *       was refused
     *   <li>{@link ItemDecodingException} if the item does not have the form of the entity; it is deleted all the same, and
     *       {@link ItemDecodingException#tookEffect} says so
     * </ul>
     *
     * @return the record that was deleted; empty if there was none, or if the response of an attempt that had deleted it
     *     was lost
     */
    CompletableFuture<Optional<T>> execute();
}
