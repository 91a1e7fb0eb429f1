package dev.singlet.it.locking;

import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Simulates lost responses: the requests do their work, and nobody hears of it. */
public final class LossyHttpClient implements SdkHttpClient {

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final AtomicInteger losses = new AtomicInteger();

    /** Loses the responses of some requests, which are counted from 0 from now on. */
    public void lose(IntPredicate which) {
        http.reset();
        losses.set(0);
        http.follow(request -> which.test(request.number()) ? loss() : Fault.none());
    }

    private Fault loss() {
        losses.incrementAndGet();
        return Fault.loseResponse();
    }

    void loseNothing() {
        http.follow(request -> Fault.none());
    }

    /** The number of responses lost since {@link #lose}. */
    int losses() {
        return losses.get();
    }

    /** The number of requests since {@link #lose}, those of the SDK's retries included. */
    public int requests() {
        return http.requests();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return http.prepareRequest(request);
    }

    @Override
    public String clientName() {
        return http.clientName();
    }

    @Override
    public void close() {
        http.close();
    }
}
