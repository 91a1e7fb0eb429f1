package dev.singlet.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Follows the requests of one operation through the SDK's retries. */
final class AttemptLog implements ExecutionInterceptor {

    private final @Nullable AttemptLog whole;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    AttemptLog() {
        this(null);
    }

    /** @param whole follows these attempts, and others, as well; or null */
    AttemptLog(@Nullable AttemptLog whole) {
        this.whole = whole;
    }

    /** Makes a request report here. */
    SdkPlugin plugin() {
        return client -> client.overrideConfiguration(override -> override.addExecutionInterceptor(this));
    }

    /** Makes a request report here, and fail without a retry by the SDK. */
    SdkPlugin singleAttemptPlugin() {
        return client -> client.overrideConfiguration(
                override -> override.addExecutionInterceptor(this).retryStrategy(AwsRetryStrategy.doNotRetry()));
    }

    /** Counts a request of a client that has no interceptors. */
    void countRequest() {
        sent.incrementAndGet();
        if (whole != null) {
            whole.countRequest();
        }
    }

    int sent() {
        return sent.get();
    }

    /**
     * Whether an attempt may have taken effect although it is not known to have: one that was not refused.
     *
     * <p>A refusal (throttling, a condition that does not hold) is a certain answer. A lost response, a timeout and an
     * internal error of the service are not.
     */
    boolean anyUncertain() {
        return sent.get() > refused.get();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        countRequest();
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        int status = context.httpResponse().statusCode();
        if (status >= 400 && status < 500) {
            refused.incrementAndGet();
        }
        if (whole != null) {
            whole.afterTransmission(context, attributes);
        }
    }
}
