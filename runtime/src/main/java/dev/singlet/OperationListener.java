package dev.singlet;

/** Is told of each operation of a table when it has ended: for metrics and tracing. */
@FunctionalInterface
public interface OperationListener {

    /**
     * Is called in the thread of the operation, before the caller gets its result. What this method throws is
     * dropped; the operation goes on.
     *
     * @param event what has ended
     */
    void onOperation(OperationEvent event);
}
