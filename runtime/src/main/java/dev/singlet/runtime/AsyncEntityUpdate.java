package dev.singlet.runtime;

import dev.singlet.EntityKey;
import java.util.concurrent.CompletableFuture;

/**
 * The base of generated update builders of asynchronous repositories: collects changes of one item, to be executed by one {@code UpdateItem}
 * request or as part of a transaction. Not for use by several threads.
 *
 * @param <T> the entity
 * @param <F> the fields of the entity
 * @param <U> the generated builder
 */
public abstract non-sealed class AsyncEntityUpdate<T, F, U extends AsyncEntityUpdate<T, F, U>>
        extends UpdateBuilder<T, F, U> {

    /**
     * Starts an update.
     *
     * @param operations the operations of the entity
     * @param key the key of the item
     * @param <K> the key of the entity
     */
    protected <K extends EntityKey> AsyncEntityUpdate(AsyncEntityOperations<T, K, F> operations, K key) {
        super(operations.entity(), key);
    }

    /**
     * Changes the item by one {@code UpdateItem} request, unless {@link #idempotent} asks for a transaction.
     *
     * <p>The request is sent again after a lost response, as it has the same effect then. One that adds to a number or
     * to a list, or removes an element of one, is not. If the condition fails when the request is sent again, the stored item tells whether the first
     * attempt took effect: by the time of an {@code @UpdatedAt} component to the millisecond, and not without one. {@link
     * #idempotent} spares all that.
     *
     * <p>The future fails with
     *
     * <ul>
     *   <li>{@link dev.singlet.ConstraintViolationException} if values violate constraints; nothing is sent
     *   <li>{@link dev.singlet.ItemNotFoundException} if there is no such item
     *   <li>{@link dev.singlet.ConditionFailedException} if a condition does not hold, something is absent that a part of
     *       is to be changed, or a whole number would leave its range
     *   <li>{@link dev.singlet.OutcomeUnknownException} if an attempt got no certain answer, and the update adds to a
     *       number or to a list, or none after it tells: there was none, or it was refused; with {@link #idempotent}, if no
     *       attempt got a certain answer
     *   <li>{@link dev.singlet.ResultNotReadException} if the update is a transaction, which took effect, and the item
     *       could not be read afterwards
     *   <li>{@link dev.singlet.ItemDecodingException} if the item as it is stored now does not have the form of the entity;
     *       the update took effect all the same, and {@link dev.singlet.ItemDecodingException#tookEffect} says so
     * </ul>
     *
     * @return the record as it is stored now
     */
    public final CompletableFuture<T> execute() {
        return Futures.start(this::start);
    }
}
