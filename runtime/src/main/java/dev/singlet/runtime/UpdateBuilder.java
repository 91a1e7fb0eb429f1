package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import dev.singlet.TransactionAction;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects changes of one item, to be executed by one {@code UpdateItem} request or as part of a transaction. Not for
 * use by several threads.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 * @param <U> the generated builder
 */
public abstract sealed class UpdateBuilder<T, F, U extends UpdateBuilder<T, F, U>> implements TransactionAction
        permits EntityUpdate, AsyncEntityUpdate {

    private final Entity<T, ?, F> entity;
    private final Supplier<ItemUpdate<T, ?>> update;
    private final GeneratedValues generated;
    private final AttributeChanges changes;
    private final Violations violations;
    private @Nullable VersionCheck version;
    private @Nullable NewItem newItem;
    private @Nullable Condition condition;
    private boolean idempotent;

    <K extends EntityKey> UpdateBuilder(Entity<T, K, F> updated, K key) {
        this.entity = updated;
        this.generated = updated.newGeneratedValues();
        this.violations = new Violations(generated.now());
        this.changes = new AttributeChanges(updated.name(), violations);
        this.update = () ->
                new ItemUpdate<>(updated.asOf(generated.now()), key, changes, generated, version, newItem, condition);
        String counted = updated.codec().versionAttribute();
        if (counted != null) {
            changes.make(counted, VersionCheck.count());
        }
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
     * Makes a second attempt harmless whatever the update does, so that it can follow a first one whose answer was lost:
     * an update that adds to a number or to a list, or counts the version, then takes effect once, instead of ending in
     * {@link dev.singlet.OutcomeUnknownException} at the first lost answer. One that depends on a condition is not
     * refused by its own effect.
     *
     * <p>The update is then sent by one {@code TransactWriteItems} request with one action, whose token is the same in
     * all attempts; DynamoDB knows it for ten minutes. A consistent {@code GetItem} request follows, as a transaction
     * returns no item: its result may hold what others have written in between. The update costs twice the write units,
     * and the read.
     *
     * <p>This covers the attempts of one {@code execute()}. To call that again is another update. Within {@code
     * transact(…)} it changes nothing, as a transaction has a token of its own; nor does it for an update that changes a
     * unique value, which always is a transaction.
     *
     * @return this update
     */
    public final U idempotent() {
        idempotent = true;
        return self();
    }

    /**
     * Makes the update depend on the version of the item.
     *
     * @param component the {@code @Version} component, for messages
     * @param expected the version that the item must have, from 0
     */
    protected final void requireVersion(String component, long expected) {
        String counted = Objects.requireNonNull(entity.codec().versionAttribute(), component);
        violations.version(component, expected + 1);
        version = new VersionCheck(counted, expected, false);
        changes.make(counted, version.next());
    }

    /**
     * Makes the update create the item if there is none.
     *
     * @return what such an item begins with, to be filled
     */
    protected final NewItem newItem() {
        NewItem filled = new NewItem(entity);
        newItem = filled;
        return filled;
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

    final ItemWrite write() {
        return checked().write();
    }

    final CompletableFuture<T> start() {
        return checked().execute(idempotent);
    }

    private ItemUpdate<T, ?> checked() {
        violations.throwIfAny(entity.name(), Operation.UPDATE);
        if (newItem != null) {
            if (version != null) {
                throw new IllegalStateException("An update of " + entity.name()
                        + " demands a version of the item, and may create it. Use one of ifVersion and orCreate.");
            }
            newItem.complete(changes);
        }
        return update.get();
    }
}
