package dev.singlet.testing.fault;

/** Decides what happens to each request. Called by all threads that send one. */
@FunctionalInterface
public interface FaultPlan {

    /**
     * Returns what happens to a request.
     *
     * @param request the request
     * @return the fault; {@link Fault#none} to let it pass
     */
    Fault faultOf(SentRequest request);

    /**
     * Returns the plan that lets every request pass.
     *
     * @return the plan
     */
    static FaultPlan none() {
        return request -> Fault.none();
    }
}
