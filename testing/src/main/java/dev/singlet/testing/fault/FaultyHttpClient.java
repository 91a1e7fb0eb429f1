package dev.singlet.testing.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;

/**
 * An HTTP client that counts requests and lets some of them fail: the next ones, in the order in which faults were given,
 * and otherwise those that a plan chooses. To be given to {@code DynamoDbClient.builder().httpClient(…)}.
 */
public final class FaultyHttpClient implements SdkHttpClient {

    private final SdkHttpClient delegate;
    private final Injection injection = new Injection();

    /**
     * Makes a client.
     *
     * @param delegate the client for what does not fail; closed with this one
     */
    public FaultyHttpClient(SdkHttpClient delegate) {
        this.delegate = delegate;
    }

    /**
     * Returns one on top of the HTTP client that the SDK finds by itself.
     *
     * @return the client
     */
    public static FaultyHttpClient onDefault() {
        SdkHttpService service = ServiceLoader.load(SdkHttpService.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no HTTP client on the class path."));
        return new FaultyHttpClient(service.createHttpClientBuilder().build());
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
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = delegate.prepareRequest(request);
        return new ExecutableHttpRequest() {

            @Override
            public HttpExecuteResponse call() throws IOException {
                SentRequest sent = injection.count(request.httpRequest(), body(request));
                return injection.faultOf(sent).apply(new SyncRequest(delegate, request, prepared, sent));
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    private static String body(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return "";
        }
        try (InputStream body = request.contentStreamProvider().get().newStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
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
