package dev.singlet.testing.fault;

/**
 * A request as it is about to be sent, a repeated one of the SDK's included.
 *
 * @param number counts the requests from 0 since the client was made or reset
 * @param operation the operation, as in {@code PutItem}
 * @param body what is sent, as JSON
 */
public record SentRequest(int number, String operation, String body) {

    /** Tells number and operation, and not what is sent. */
    @Override
    public String toString() {
        return "SentRequest[" + number + ", " + operation + "]";
    }
}
