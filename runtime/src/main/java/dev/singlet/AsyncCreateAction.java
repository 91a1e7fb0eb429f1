package dev.singlet;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The creation of an item, to be executed by itself or as part of a transaction.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public interface AsyncCreateAction<T, F> extends TransactionAction {

    /**
     * Returns this action with a condition. As a creation demands that there is no item yet, conditions on
     * attributes that exist never hold; a condition given before must hold as well.
     *
     * @param condition makes the condition from the entity's fields
     * @return an action with the condition; this one stays as it is
     */
    AsyncCreateAction<T, F> onlyIf(Function<F, Condition> condition);

    /**
     * Returns the record that will be stored, with all generated values.
     *
     * @return the record; the same each time
     */
    T item();

    /**
     * Stores the record by one conditional {@code PutItem} request; never overwrites.
     *
     * <p>The future fails with
     *
     * <ul>
     *   <li>{@link ConstraintViolationException} if components violate their constraints; nothing is sent
     *   <li>{@link InvalidKeyException} if a key cannot be built; nothing is sent
     *   <li>{@link ItemEncodingException} if DynamoDB cannot hold a value; nothing is sent
     *   <li>{@link ItemAlreadyExistsException} if there is an item with the same key
     *   <li>{@link ConditionFailedException} if there is no such item, but a condition does not hold
     *   <li>{@link OutcomeUnknownException} if an attempt got no certain answer, and none after it tells: there was none, or it
     *       was refused; that an equal item was there then is no failure
     * </ul>
     *
     * @return the record that was stored, with all generated values
     */
    CompletableFuture<T> execute();
}
