package dev.singlet.it.async;

import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyAsyncHttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** Simulates that responses are lost after DynamoDB has done what the request asks for. */
public final class LosingHttpClient implements SdkAsyncHttpClient {

    private final FaultyAsyncHttpClient http = FaultyAsyncHttpClient.onDefault();
    private volatile AtomicInteger requests = new AtomicInteger();

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
        AtomicInteger counted = new AtomicInteger();
        requests = counted;
        http.follow(request -> request.operation().endsWith(of) && which.test(counted.getAndIncrement())
                ? Fault.loseResponse()
                : Fault.none());
    }

    /** The number of requests since {@link #lose}, those of the SDK's retries included. */
    public int requests() {
        return requests.get();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        return http.execute(request);
    }

    @Override
    public void close() {
        http.close();
    }
}
