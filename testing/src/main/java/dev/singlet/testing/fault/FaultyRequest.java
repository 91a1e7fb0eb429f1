package dev.singlet.testing.fault;

import java.io.IOException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A request in the hands of a {@link Fault}, which sends it, sends another one in its place, or sends nothing. */
public interface FaultyRequest extends ExecutableHttpRequest {

    /**
     * Returns what is about to be sent.
     *
     * @return the request
     */
    SentRequest sent();

    /**
     * Sends another body in the place of the request's own. The signature is the one of the request's own body: DynamoDB
     * Local does not look at it, while DynamoDB itself refuses such a request.
     *
     * @param body the JSON to send
     * @return the response
     * @throws IOException if there is none
     */
    HttpExecuteResponse call(String body) throws IOException;
}
