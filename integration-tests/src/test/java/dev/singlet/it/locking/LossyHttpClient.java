package dev.singlet.it.locking;

import java.io.IOException;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;

/** Simulates lost responses: the requests do their work, and nobody hears of it. */
public final class LossyHttpClient implements SdkHttpClient {

    private final SdkHttpClient delegate = ServiceLoader.load(SdkHttpService.class)
            .findFirst()
            .orElseThrow()
            .createHttpClientBuilder()
            .build();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger losses = new AtomicInteger();
    private volatile IntPredicate loss = request -> false;

    /** Loses the responses of some requests, which are counted from 0 from now on. */
    public void lose(IntPredicate which) {
        loss = which;
        requests.set(0);
        losses.set(0);
    }

    void loseNothing() {
        loss = request -> false;
    }

    /** The number of responses lost since {@link #lose}. */
    int losses() {
        return losses.get();
    }

    /** The number of requests since {@link #lose}, those of the SDK's retries included. */
    public int requests() {
        return requests.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = delegate.prepareRequest(request);
        return new ExecutableHttpRequest() {

            @Override
            public HttpExecuteResponse call() throws IOException {
                boolean isLost = loss.test(requests.getAndIncrement());
                HttpExecuteResponse response = prepared.call();
                if (!isLost) {
                    return response;
                }
                losses.incrementAndGet();
                if (response.responseBody().isPresent()) {
                    response.responseBody().get().readAllBytes();
                    response.responseBody().get().close();
                }
                throw new IOException("simulated: the response is lost");
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    @Override
    public String clientName() {
        return delegate.clientName();
    }

    @Override
    public void close() {
        delegate.close();
    }
}
