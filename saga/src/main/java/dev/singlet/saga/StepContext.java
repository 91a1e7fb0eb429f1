package dev.singlet.saga;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a call of a step or of an undo knows of its saga.
 *
 * @param <D> the data of the saga
 */
public sealed class StepContext<D> permits UndoContext {

    private final CallSite<D> site;
    private final int attempt;
    private final String idempotencyKey;

    StepContext(CallSite<D> site, int attempt, String idempotencyKey) {
        this.site = site;
        this.attempt = attempt;
        this.idempotencyKey = idempotencyKey;
    }

    /**
     * Returns what the saga was started with.
     *
     * @return the data
     */
    public final D data() {
        return site.data();
    }

    /**
     * Returns the identifier of the saga.
     *
     * @return the identifier that it was started with
     */
    public final String sagaId() {
        return site.sagaId();
    }

    /**
     * Returns the name of the step.
     *
     * @return the name
     */
    public final String step() {
        return site.step();
    }

    /**
     * Returns what names this call for the service that it calls: the same in all attempts, by all workers, and another
     * one for every step, every undo and every saga.
     *
     * @return {@code definition/id/step}, or {@code definition/id/step:undo}
     */
    public final String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * Returns the {@link #idempotencyKey} in the form of a UUID, for services that bound the length of keys.
     *
     * @return a UUID made from the key, and as good as unique
     */
    public final UUID idempotencyUuid() {
        return UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns which call this is.
     *
     * @return 1 for the first one, and again for the first one after {@link Sagas#retry}
     */
    public final int attempt() {
        return attempt;
    }

    /**
     * Returns the number of this worker's lease. It rises whenever a worker takes the saga: a service that keeps the
     * greatest one that it has seen can refuse a worker that has been overtaken.
     *
     * @return the fencing token
     */
    public final long fence() {
        return site.fence();
    }

    /**
     * Returns what an earlier step of the saga returned.
     *
     * @param key the key that the step was defined by, or an equal one
     * @param <R> the result of the step
     * @return the result
     * @throws IllegalArgumentException if no step before this one has that name and that codec
     */
    public final <R> R result(StepKey<R> key) {
        return site.result(key);
    }

    /** Names the step. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + step() + "]";
    }
}
