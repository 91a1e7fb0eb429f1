package dev.singlet.fault;

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
     */
    HttpExecuteResponse apply(ExecutableHttpRequest request) throws IOException;

    /** No fault. */
    static Fault none() {
        return ExecutableHttpRequest::call;
    }

    /** The request does its work, but the response never arrives. */
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

    /** The request never arrives. */
    static Fault loseRequest() {
        return request -> {
            throw new IOException("injected: the request is lost");
        };
    }

    /**
     * The service answers with an error, and does nothing.
     *
     * @param status the HTTP status
     * @param error the name of the exception, as in {@code ThrottlingException}
     */
    static Fault refuse(int status, String error) {
        return answer(
                status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + error + "\",\"message\":\"injected\"}");
    }

    /**
     * The request does not arrive, and something else answers.
     *
     * @param status the HTTP status
     * @param json the body of the response
     */
    static Fault answer(int status, String json) {
        return request -> HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .build();
    }
}
