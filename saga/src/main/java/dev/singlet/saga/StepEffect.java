package dev.singlet.saga;

/**
 * What a step does that has no result; otherwise as {@link StepAction}.
 *
 * @param <D> the data of the saga
 */
@FunctionalInterface
public interface StepEffect<D> {

    /**
     * Does the step.
     *
     * @param context what the step knows of its saga
     * @throws Exception one that the step declares by {@code failsWith} if this call certainly had no effect, and any
     *     other one if that is unknown
     */
    void run(StepContext<D> context) throws Exception;
}
