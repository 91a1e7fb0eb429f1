package dev.singlet.it.async;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** Simulates that responses are lost after DynamoDB has done what the request asks for. */
public final class LosingHttpClient implements SdkAsyncHttpClient {

    private final SdkAsyncHttpClient http = NettyNioAsyncHttpClient.create();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile IntPredicate loss = request -> false;
    private volatile String operation = "";

    /** Loses the next responses. */
    public void lose(int responses) {
        lose(request -> request < responses);
    }

    /** Loses the responses of some requests, which are counted from 0 from now on. */
    public void lose(IntPredicate which) {
        lose("", which);
    }

    /** Loses the responses of some requests of one operation; the others are not counted. */
    void lose(String of, IntPredicate which) {
        operation = of;
        loss = which;
        requests.set(0);
    }

    /** The number of requests since {@link #lose}, those of the SDK's retries included. */
    public int requests() {
        return requests.get();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        boolean isOperation =
                request.request().firstMatchingHeader("X-Amz-Target").orElse("").endsWith(operation);
        if (!isOperation || !loss.test(requests.getAndIncrement())) {
            return http.execute(request);
        }
        AsyncExecuteRequest ignoring = AsyncExecuteRequest.builder()
                .request(request.request())
                .requestContentPublisher(request.requestContentPublisher())
                .fullDuplex(request.fullDuplex())
                .metricCollector(request.metricCollector().orElse(null))
                .responseHandler(new Ignoring())
                .build();
        return http.execute(ignoring).thenAccept(done -> breakOff(request.responseHandler()));
    }

    /**
     * Ends a response before its first byte. The handler's {@code onError} would tell the loss to several parts of the SDK
     * one after the other: the first one starts the next attempt, which the word to the second one can hit.
     */
    private static void breakOff(SdkAsyncHttpResponseHandler handler) {
        handler.onHeaders(SdkHttpResponse.builder().statusCode(200).build());
        handler.onStream(subscriber -> subscriber.onSubscribe(new Subscription() {
            @Override
            public void request(long n) {
                subscriber.onError(new IOException("response lost"));
            }

            @Override
            public void cancel() {}
        }));
    }

    @Override
    public void close() {
        http.close();
    }

    /** Reads a response to its end, and forgets it. */
    private static final class Ignoring implements SdkAsyncHttpResponseHandler {

        @Override
        public void onHeaders(SdkHttpResponse headers) {}

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            stream.subscribe(new Subscriber<ByteBuffer>() {
                @Override
                public void onSubscribe(Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(ByteBuffer bytes) {}

                @Override
                public void onError(Throwable failure) {}

                @Override
                public void onComplete() {}
            });
        }

        @Override
        public void onError(Throwable failure) {}
    }
}
