package dev.singlet;

/**
 * Is told of each operation of a table: for metrics and tracing.
 *
 * <p>A listener has no say in the result. What its methods throw is dropped, and the operation goes on.
 */
@FunctionalInterface
public interface OperationListener {

    /**
     * Is called when an operation has ended, before the caller gets its result: in the caller's thread by a synchronous
     * table, in whichever thread got the last response by an asynchronous one. It should not block.
     *
     * @param event what has ended
     */
    void onOperation(OperationEvent event);

    /**
     * Is called in the caller's thread when an operation starts, before anything is sent.
     *
     * @param start what is starting
     * @return follows the operation, and is told of its end in place of this listener; by default it tells
     *     {@link #onOperation}
     */
    default OperationObserver onStart(OperationStart start) {
        return this::onOperation;
    }
}
