package dev.singlet.testing.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What happens to one request. */
@FunctionalInterface
public interface Fault {

    /**
     * Takes the place of a request.
     *
     * @param request the request, which may be called or not
     * @return what the SDK gets as the response
     * @throws IOException if the SDK gets no response
     */
    HttpExecuteResponse apply(ExecutableHttpRequest request) throws IOException;

    /**
     * Lets the request pass.
     *
     * @return no fault
     */
    static Fault none() {
        return ExecutableHttpRequest::call;
    }

    /**
     * Lets the request do its work, while the response never arrives.
     *
     * @return the fault
     */
    static Fault loseResponse() {
        return request -> {
            HttpExecuteResponse response = request.call();
            if (response.responseBody().isPresent()) {
                response.responseBody().get().readAllBytes();
                response.responseBody().get().close();
            }
            throw new IOException("injected: the response is lost");
        };
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
     * Lets the program end before the request is sent, as far as a test can: the error passes through the SDK, which
     * does not repeat the request.
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
            HttpExecuteResponse response = request.call();
            if (response.responseBody().isPresent()) {
                response.responseBody().get().readAllBytes();
                response.responseBody().get().close();
            }
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
        return answer(
                status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + error + "\",\"message\":\"injected\"}");
    }

    /**
     * Lets something else answer; the request does not arrive.
     *
     * @param status the HTTP status
     * @param json the body of the response
     * @return the fault
     */
    static Fault answer(int status, String json) {
        return request -> HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .build();
    }
}
