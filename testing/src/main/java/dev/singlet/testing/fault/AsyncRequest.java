package dev.singlet.testing.fault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** A request of an asynchronous client, sent by a thread that may wait for the response. */
record AsyncRequest(SdkAsyncHttpClient client, AsyncExecuteRequest request, SentRequest sent) implements FaultyRequest {

    /** Shows no body. */
    @Override
    public String toString() {
        return "AsyncRequest[" + sent + "]";
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        return call(request.request(), request.requestContentPublisher());
    }

    @Override
    public HttpExecuteResponse call(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return call(
                request.request().toBuilder()
                        .putHeader("Content-Length", Integer.toString(bytes.length))
                        .build(),
                new Body(bytes));
    }

    private HttpExecuteResponse call(SdkHttpRequest head, SdkHttpContentPublisher body) throws IOException {
        Waiting waiting = new Waiting();
        AsyncExecuteRequest.Builder other = AsyncExecuteRequest.builder()
                .request(head)
                .requestContentPublisher(body)
                .fullDuplex(request.fullDuplex())
                .httpExecutionAttributes(request.httpExecutionAttributes())
                .responseHandler(waiting);
        request.metricCollector().ifPresent(other::metricCollector);
        CompletableFuture<Void> sending = client.execute(other.build());
        try {
            sending.get();
            return Answers.of(waiting.head.get(), waiting.body.get());
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Does nothing: the future of the request is the SDK's to cancel. */
    @Override
    public void abort() {}

    private static final class Waiting implements SdkAsyncHttpResponseHandler {

        private final CompletableFuture<SdkHttpResponse> head = new CompletableFuture<>();
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();

        @Override
        public void onHeaders(SdkHttpResponse headers) {
            head.complete(headers);
        }

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            var unused = AsyncBodies.read(stream).whenComplete((bytes, failure) -> {
                if (failure == null) {
                    body.complete(bytes);
                } else {
                    body.completeExceptionally(failure);
                }
            });
        }

        @Override
        public void onError(Throwable failure) {
            head.completeExceptionally(failure);
            body.completeExceptionally(failure);
        }
    }

    private static final class Body implements SdkHttpContentPublisher {

        private final byte[] bytes;

        private Body(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Optional<Long> contentLength() {
            return Optional.of((long) bytes.length);
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            AsyncBodies.publish(bytes).subscribe(subscriber);
        }
    }
}
