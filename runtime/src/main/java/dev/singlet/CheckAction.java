package dev.singlet;

import java.util.function.Function;

/**
 * A check that an item exists, and that it fulfils conditions. It changes nothing, and only makes sense as part of a
 * transaction.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 */
public interface CheckAction<T, F> extends TransactionAction {

    /**
     * Returns this action with a condition. Conditions given before must hold as well.
     *
     * @param condition makes the condition from the entity's fields
     * @return an action with the condition; this one stays as it is
     */
    CheckAction<T, F> onlyIf(Function<F, Condition> condition);
}
