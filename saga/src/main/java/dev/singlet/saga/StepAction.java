package dev.singlet.saga;

/**
 * What a step does, with a result.
 *
 * @param <D> the data of the saga
 * @param <R> the result
 */
@FunctionalInterface
public interface StepAction<D, R> {

    /**
     * Does the step. It is called again, with the same idempotency key, whenever the outcome of an earlier call is
     * unknown: the service that it calls has to take both for one.
     *
     * @param context what the step knows of its saga
     * @return the result, which is stored with the saga; not null
     * @throws Exception one that the step declares by {@code failsWith} if this call certainly had no effect, and any
     *     other one if that is unknown
     */
    R run(StepContext<D> context) throws Exception;
}
