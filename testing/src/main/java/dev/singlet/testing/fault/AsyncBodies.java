package dev.singlet.testing.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.BinaryUtils;

/** Bodies of asynchronous requests and responses, which are streams, as bytes. */
final class AsyncBodies {

    private AsyncBodies() {}

    static CompletableFuture<byte[]> read(Publisher<ByteBuffer> body) {
        Collecting collecting = new Collecting();
        body.subscribe(collecting);
        return collecting.result;
    }

    static Publisher<ByteBuffer> publish(byte[] bytes) {
        return new Once(bytes, null);
    }

    /** Hands a response over, and how it breaks off if it does. */
    static void deliver(SdkAsyncHttpResponseHandler handler, HttpExecuteResponse response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        @Nullable IOException end = null;
        if (response.responseBody().isPresent()) {
            try (InputStream body = response.responseBody().get()) {
                int next = body.read();
                while (next >= 0) {
                    bytes.write(next);
                    next = body.read();
                }
            } catch (IOException broken) {
                end = broken;
            }
        }
        handler.onHeaders(response.httpResponse());
        handler.onStream(new Once(bytes.toByteArray(), end));
    }

    /** Ends a response before its first byte. */
    static void fail(SdkAsyncHttpResponseHandler handler, Throwable failure) {
        handler.onHeaders(SdkHttpResponse.builder().statusCode(200).build());
        handler.onStream(new Once(new byte[0], failure));
    }

    /** Gives all bytes at once, and then ends in one way. */
    private static final class Once implements Publisher<ByteBuffer> {

        private final byte[] bytes;
        private final @Nullable Throwable failure;

        private Once(byte[] bytes, @Nullable Throwable failure) {
            this.bytes = bytes;
            this.failure = failure;
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            AtomicBoolean ended = new AtomicBoolean();
            subscriber.onSubscribe(new Subscription() {

                @Override
                public void request(long number) {
                    if (!ended.compareAndSet(false, true)) {
                        return;
                    }
                    if (bytes.length > 0) {
                        subscriber.onNext(ByteBuffer.wrap(bytes));
                    }
                    if (failure == null) {
                        subscriber.onComplete();
                    } else {
                        subscriber.onError(failure);
                    }
                }

                @Override
                public void cancel() {
                    ended.set(true);
                }
            });
        }
    }

    private static final class Collecting implements Subscriber<ByteBuffer> {

        private final CompletableFuture<byte[]> result = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            bytes.writeBytes(BinaryUtils.copyBytesFrom(part));
        }

        @Override
        public void onError(Throwable failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            result.complete(bytes.toByteArray());
        }
    }
}
