package dev.singlet.testing.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** A request of a synchronous client. */
record SyncRequest(SdkHttpClient client, HttpExecuteRequest request, ExecutableHttpRequest prepared, SentRequest sent)
        implements FaultyRequest {

    /** Shows no body. */
    @Override
    public String toString() {
        return "SyncRequest[" + sent + "]";
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        return prepared.call();
    }

    @Override
    public HttpExecuteResponse call(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpExecuteRequest.Builder other = HttpExecuteRequest.builder()
                .request(request.httpRequest().toBuilder()
                        .putHeader("Content-Length", Integer.toString(bytes.length))
                        .build())
                .contentStreamProvider(() -> new ByteArrayInputStream(bytes));
        request.metricCollector().ifPresent(other::metricCollector);
        return client.prepareRequest(other.build()).call();
    }

    @Override
    public void abort() {
        prepared.abort();
    }
}
