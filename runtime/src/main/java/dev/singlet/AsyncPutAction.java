package dev.singlet;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The storing of an item whether it exists or not, to be executed by itself or as part of a transaction.
 *
 * <p>An item that exists is replaced: attributes that the record does not know are lost.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public interface AsyncPutAction<T, F> extends TransactionAction {

    /**
     * Returns this action with a condition on the item that is stored now. Conditions given before must hold as well.
     *
     * @param condition makes the condition from the entity's fields
     * @return an action with the condition; this one stays as it is
     */
    AsyncPutAction<T, F> onlyIf(Function<F, Condition> condition);

    /**
     * Returns the record that will be stored, with all generated values.
     *
     * @return the record; the same each time
     */
    T item();

    /**
     * Stores the record by one {@code PutItem} request. Nothing that is stored is read.
     *
     * <p>The future fails with
     *
     * <ul>
     *   <li>{@link ConstraintViolationException} if components violate their constraints; nothing is sent
     *   <li>{@link InvalidKeyException} if a key cannot be built; nothing is sent
     *   <li>{@link ItemEncodingException} if DynamoDB cannot hold a value; nothing is sent
     *   <li>{@link ConditionFailedException} if a condition does not hold
     *   <li>{@link OutcomeUnknownException} if an attempt got no certain answer, and none after it tells: there was none, or it
     *       was refused; a condition that fails then is no failure if the stored item is equal to the record, and the
     *       library has given it a time to the millisecond
     * </ul>
     *
     * @return the record that was stored, with all generated values
     */
    CompletableFuture<T> execute();
}
