package dev.singlet;

/**
 * Follows one operation: for tracing, which has to know of the requests while they are sent.
 *
 * <p>What its methods throw is dropped, and the operation goes on.
 */
@FunctionalInterface
public interface OperationObserver {

    /**
     * Is called once, when the operation has ended; see {@link OperationListener#onOperation}.
     *
     * @param event what has ended
     */
    void onEnd(OperationEvent event);

    /**
     * Is called before each request is given to the SDK's client, in the thread that does so. A tracer makes its span the
     * current one, so that what the SDK itself traces becomes part of it.
     *
     * @return is closed in the same thread when the client's method returns: with the response from a synchronous client,
     *     before it from an asynchronous one
     */
    default Scope onRequest() {
        return () -> {};
    }

    /** The time in which a request is given to the SDK's client. */
    @FunctionalInterface
    interface Scope extends AutoCloseable {

        /** Ends the scope. */
        @Override
        void close();
    }
}
