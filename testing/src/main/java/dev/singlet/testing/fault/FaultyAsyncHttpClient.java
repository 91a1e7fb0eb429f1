package dev.singlet.testing.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;

/**
 * An asynchronous HTTP client that counts requests and lets some of them fail, by the same faults and plans as {@link
 * FaultyHttpClient}. To be given to {@code DynamoDbAsyncClient.builder().httpClient(…)}.
 *
 * <p>A request without a fault passes untouched. One with a fault is handled by a thread of this client, which may wait. The
 * SDK is told of a lost request or response by one word, as the end of the response's stream: the first part of it that hears
 * of a loss starts the next attempt, which a second word could hit.
 */
public final class FaultyAsyncHttpClient implements SdkAsyncHttpClient {

    private final SdkAsyncHttpClient delegate;
    private final Injection injection = new Injection();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "singlet-faults");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes a client.
     *
     * @param delegate the client for what does not fail; closed with this one
     */
    public FaultyAsyncHttpClient(SdkAsyncHttpClient delegate) {
        this.delegate = delegate;
    }

    /**
     * Returns one on top of the asynchronous HTTP client that the SDK finds by itself.
     *
     * @return the client
     * @throws IllegalStateException if there is none on the class path
     */
    public static FaultyAsyncHttpClient onDefault() {
        SdkAsyncHttpService service = ServiceLoader.load(SdkAsyncHttpService.class)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no asynchronous HTTP client on the class path."));
        return new FaultyAsyncHttpClient(service.createAsyncHttpClientFactory().build());
    }

    /**
     * Lets the next requests have these faults, one each, after those given before.
     *
     * @param next the faults
     */
    public void inject(Fault... next) {
        injection.inject(next);
    }

    /**
     * Lets a plan decide about all requests that no other fault is given for.
     *
     * @param plan the plan, which takes the place of the one before
     */
    public void follow(FaultPlan plan) {
        injection.follow(plan);
    }

    /**
     * Returns the number of faults that are still to come, those of a plan not counted.
     *
     * @return the number
     */
    public int faultsLeft() {
        return injection.faultsLeft();
    }

    /** Forgets the plan, faults that are still to come and what was sent, and counts requests from 0. */
    public void reset() {
        injection.reset();
    }

    /**
     * Returns the number of requests since the start or the last reset.
     *
     * @return the number, those of the SDK's retries included
     */
    public int requests() {
        return injection.requests();
    }

    /**
     * Returns what was sent since the start or the last reset.
     *
     * @return the JSON of each request, in the order of sending
     */
    public List<String> bodies() {
        return injection.bodies();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        return AsyncBodies.read(request.requestContentPublisher()).thenCompose(body -> {
            SentRequest sent = injection.count(request.request(), new String(body, StandardCharsets.UTF_8));
            Fault fault = injection.faultOf(sent);
            return fault == NoFault.INSTANCE
                    ? delegate.execute(request)
                    : CompletableFuture.runAsync(() -> answer(request, fault, sent), threads);
        });
    }

    private void answer(AsyncExecuteRequest request, Fault fault, SentRequest sent) {
        HttpExecuteResponse response;
        try {
            response = fault.apply(new AsyncRequest(delegate, request, sent));
        } catch (Exception | Error failure) {
            AsyncBodies.fail(request.responseHandler(), failure);
            return;
        }
        AsyncBodies.deliver(request.responseHandler(), response);
    }

    @Override
    public String clientName() {
        return delegate.clientName();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        delegate.close();
    }
}
