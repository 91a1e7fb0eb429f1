package dev.singlet.testing.fault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * What happens to one request, of a synchronous or an asynchronous client.
 *
 * <p>Everything here is simulated: by not sending a request, by forgetting its response, by answering in the place of the
 * service, or by sending less than was asked for, so that the answer is a true one. A fault that does not fit a request, such
 * as {@link #leaveUnprocessed} a query, lets it pass.
 */
@FunctionalInterface
public interface Fault {

    /**
     * Takes the place of a request.
     *
     * @param request the request, which may be called or not
     * @return what the SDK gets as the response
     * @throws IOException if the SDK gets no response
     */
    HttpExecuteResponse apply(FaultyRequest request) throws IOException;

    /**
     * Lets the request pass.
     *
     * @return no fault
     */
    static Fault none() {
        return NoFault.INSTANCE;
    }

    /**
     * Makes the request wait before it is sent. The thread that sends it sleeps; that of an asynchronous client is none of the
     * SDK's.
     *
     * @param latency how long, 0 or more
     * @return the fault
     * @throws IllegalArgumentException if it is negative
     */
    static Fault delay(Duration latency) {
        if (latency.isNegative()) {
            throw new IllegalArgumentException("latency is negative: " + latency);
        }
        return request -> {
            try {
                Thread.sleep(latency.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("injected: interrupted while delayed");
            }
            return request.call();
        };
    }

    /**
     * Lets the request do its work, while the response never arrives.
     *
     * @return the fault
     */
    static Fault loseResponse() {
        return request -> {
            Answers.read(request.call());
            throw new IOException("injected: the response is lost");
        };
    }

    /**
     * Lets the request do its work, and the connection break in the middle of the response.
     *
     * @return the fault
     */
    static Fault breakOffResponse() {
        return request -> Answers.brokenOff(request.call());
    }

    /**
     * Keeps the request from arriving.
     *
     * @return the fault
     */
    static Fault loseRequest() {
        return request -> {
            throw new IOException("injected: the request is lost");
        };
    }

    /**
     * Resets the connection before the request is sent.
     *
     * @return the fault
     */
    static Fault resetConnection() {
        return request -> {
            throw new SocketException("injected: Connection reset");
        };
    }

    /**
     * Lets the program end before the request is sent, as far as a test can: the error passes through the SDK, which
     * does not repeat the request. An asynchronous client wraps it in an exception of the SDK.
     *
     * @return the fault, which throws a {@link CrashError}
     */
    static Fault crashBefore() {
        return request -> {
            throw new CrashError();
        };
    }

    /**
     * Lets the program end after the request has done its work, as far as a test can.
     *
     * @return the fault, which throws a {@link CrashError}
     */
    static Fault crashAfter() {
        return request -> {
            Answers.read(request.call());
            throw new CrashError();
        };
    }

    /**
     * Lets the service answer with an error, and do nothing.
     *
     * @param status the HTTP status
     * @param error the name of the exception, as in {@code ThrottlingException}
     * @return the fault
     */
    static Fault refuse(int status, String error) {
        return answer(status, Answers.error(error));
    }

    /**
     * Lets the service be too busy, and do nothing: {@code ProvisionedThroughputExceededException}. {@link #refuse} with
     * status 400 makes its other names, {@code ThrottlingException} and {@code RequestLimitExceeded}.
     *
     * @return the fault
     */
    static Fault throttle() {
        return refuse(400, "ProvisionedThroughputExceededException");
    }

    /**
     * Lets the service fail inside, before it has done anything: status 500, {@code InternalServerError}.
     *
     * @return the fault
     */
    static Fault failBefore() {
        return refuse(500, "InternalServerError");
    }

    /**
     * Lets the service fail inside, after the request has done its work: status 500, {@code InternalServerError}.
     *
     * @return the fault
     */
    static Fault failAfter() {
        return request -> {
            Answers.read(request.call());
            return Answers.of(500, Answers.error("InternalServerError"));
        };
    }

    /**
     * Lets something else answer; the request does not arrive.
     *
     * @param status the HTTP status
     * @param json the body of the response
     * @return the fault
     */
    static Fault answer(int status, String json) {
        return request -> Answers.of(status, json);
    }

    /**
     * Leaves the last keys or writes of a {@code BatchGetItem} or {@code BatchWriteItem} request unprocessed: the request is
     * sent without them, and they are in the answer. Nothing is sent if none remains.
     *
     * @param most how many to leave, 1 or more
     * @return the fault
     * @throws IllegalArgumentException if it is less than 1
     */
    static Fault leaveUnprocessed(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is less than 1: " + most);
        }
        return request -> BatchFaults.leave(request, most);
    }

    /**
     * Ends the page of a {@code Query} or {@code Scan} early, as DynamoDB does at 1 MB: the request is sent with a smaller
     * {@code Limit}, so that the key to go on from is a true one. With a filter, the page may be empty.
     *
     * @param most the most items that are read, 1 or more
     * @return the fault
     * @throws IllegalArgumentException if it is less than 1
     */
    static Fault truncatePage(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is less than 1: " + most);
        }
        return request -> PageFaults.truncate(request, most);
    }

    /**
     * Cancels a {@code TransactWriteItems} or {@code TransactGetItems} request because of one of its actions. Nothing is
     * done.
     *
     * @param action the place of the action, from 0
     * @param reason the code, as in {@code TransactionConflict}, {@code ConditionalCheckFailed}, {@code ThrottlingError}
     * @return the fault
     */
    static Fault cancel(int action, String reason) {
        return cancel(Map.of(action, reason));
    }

    /**
     * Cancels a {@code TransactWriteItems} or {@code TransactGetItems} request because of some of its actions. Nothing is
     * done. A condition is said to have failed without an item, as if none were stored.
     *
     * @param reasons the codes by the places of the actions, from 0; all others get {@code None}
     * @return the fault
     */
    static Fault cancel(Map<Integer, String> reasons) {
        Map<Integer, String> codes = Map.copyOf(Objects.requireNonNull(reasons, "reasons"));
        return request -> TransactionFaults.cancel(request, codes);
    }

    /**
     * Lets the service say that a transaction with the same token is still being carried out: {@code
     * TransactionInProgressException}. Nothing is done.
     *
     * @return the fault
     */
    static Fault stillInProgress() {
        return refuse(400, "TransactionInProgressException");
    }
}
