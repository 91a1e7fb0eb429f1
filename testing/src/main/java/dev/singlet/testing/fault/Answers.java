package dev.singlet.testing.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Responses that are made, read, or spoilt. */
final class Answers {

    private static final String LENGTH = "Content-Length";

    private Answers() {}

    /** A response without a check sum, which the SDK then does not ask for. */
    static HttpExecuteResponse of(int status, String json) {
        return of(SdkHttpResponse.builder().statusCode(status).build(), json.getBytes(StandardCharsets.UTF_8));
    }

    static HttpExecuteResponse of(SdkHttpResponse head, byte[] body) {
        return of(head, new ByteArrayInputStream(body));
    }

    /** The body of an error of DynamoDB. */
    static String error(String name) {
        return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + name + "\",\"message\":\"injected\"}";
    }

    /** The body of a response, which is read to its end. */
    static byte[] read(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return new byte[0];
        }
        try (InputStream body = response.responseBody().get()) {
            return body.readAllBytes();
        }
    }

    static String text(HttpExecuteResponse response) throws IOException {
        return new String(read(response), StandardCharsets.UTF_8);
    }

    static boolean isSuccess(HttpExecuteResponse response) {
        return response.httpResponse().isSuccessful();
    }

    /** The first half of a response, after which the connection breaks. */
    static HttpExecuteResponse brokenOff(HttpExecuteResponse response) throws IOException {
        byte[] body = read(response);
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2));
        SdkHttpResponse head = response.httpResponse().toBuilder()
                .putHeader(LENGTH, Integer.toString(body.length))
                .build();
        return of(head, new SequenceInputStream(half, new Broken()));
    }

    private static HttpExecuteResponse of(SdkHttpResponse head, InputStream body) {
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(body))
                .build();
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("injected: the response breaks off");
        }

        @Override
        public int read(byte[] bytes, int from, int number) throws IOException {
            return read();
        }
    }
}
