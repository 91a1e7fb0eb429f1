package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import dev.singlet.TransactionAction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated update builders: collects changes of one item, to be executed by one {@code UpdateItem}
 * request or as part of a transaction. Not for use by several threads.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 * @param <U> the generated builder
 */
public abstract class EntityUpdate<T, F, U extends EntityUpdate<T, F, U>> implements TransactionAction {

    private final Entity<T, ?, F> entity;
    private final Function<@Nullable Condition, ItemUpdate<T, ?>> update;
    private final GeneratedValues generated;
    private final AttributeChanges changes;
    private final Violations violations;
    private @Nullable Condition condition;

    /**
     * Starts an update.
     *
     * @param operations the operations of the entity
     * @param key the key of the item
     * @param <K> the key of the entity
     */
    protected <K extends EntityKey> EntityUpdate(EntityOperations<T, K, F> operations, K key) {
        Entity<T, K, F> updated = operations.entity();
        this.entity = updated;
        this.generated = updated.newGeneratedValues();
        this.violations = new Violations(generated.now());
        this.changes = new AttributeChanges(updated.name(), violations);
        this.update = given -> new ItemUpdate<>(updated, key, changes, generated, given);
    }

    /**
     * Makes the update depend on a condition; conditions given before must hold as well. The item must exist in any
     * case.
     *
     * @param added makes the condition from the entity's fields
     * @return this update
     */
    public final U onlyIf(Function<F, Condition> added) {
        condition = entity.and(condition, added);
        return self();
    }

    /**
     * Changes the item by one {@code UpdateItem} request.
     *
     * <p>The request is sent again after a lost response, as it has the same effect then. One that adds to a number or
     * to a list is not. If the condition fails when the request is sent again, the stored item tells whether the first
     * attempt took effect: by the time of an {@code @UpdatedAt} component to the millisecond, and not without one.
     *
     * @return the record as it is stored now
     * @throws dev.singlet.ConstraintViolationException if values violate constraints; nothing is sent
     * @throws dev.singlet.ItemNotFoundException if there is no such item
     * @throws dev.singlet.ConditionFailedException if a condition does not hold, a map that an entry is to be put into
     *     is absent, or a whole number would leave its range
     * @throws dev.singlet.OutcomeUnknownException if the response of an attempt was lost, and the update adds to a
     *     number or to a list, or was refused when it was sent again
     * @throws dev.singlet.ItemDecodingException if the item as it is stored now does not have the form of the entity;
     *     the update took effect all the same, and {@link dev.singlet.ItemDecodingException#tookEffect} says so
     */
    public final T execute() {
        return checked().execute();
    }

    /**
     * Returns this builder.
     *
     * @return {@code this}
     */
    protected abstract U self();

    /**
     * Returns the changes collected.
     *
     * @return the changes, to be added to
     */
    protected final AttributeChanges changes() {
        return changes;
    }

    /**
     * Returns the violations found. If there is any, nothing will be sent.
     *
     * @return the violations, to be added to
     */
    protected final Violations violations() {
        return violations;
    }

    /**
     * Returns the values that the library generates for this update.
     *
     * @return the source of the one time of this update
     */
    protected final GeneratedValues generated() {
        return generated;
    }

    final TransactionPart part() {
        return checked().part();
    }

    private ItemUpdate<T, ?> checked() {
        violations.throwIfAny(entity.name(), Operation.UPDATE);
        return update.apply(condition);
    }
}
