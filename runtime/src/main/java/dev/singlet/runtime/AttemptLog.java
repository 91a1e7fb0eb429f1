package dev.singlet.runtime;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Follows the requests of one operation through the SDK's retries.
 *
 * <p>Used by the thread of the operation alone, as the synchronous client calls its interceptors there.
 */
final class AttemptLog implements ExecutionInterceptor {

    private int sent;
    private int refused;

    /** Makes a request report here. */
    SdkPlugin plugin() {
        return client -> client.overrideConfiguration(override -> override.addExecutionInterceptor(this));
    }

    /** Makes a request report here, and fail without a retry by the SDK. */
    SdkPlugin singleAttemptPlugin() {
        return client -> client.overrideConfiguration(
                override -> override.addExecutionInterceptor(this).retryStrategy(AwsRetryStrategy.doNotRetry()));
    }

    int sent() {
        return sent;
    }

    /**
     * Whether an attempt may have taken effect although it is not known to have: one that was not refused.
     *
     * <p>A refusal (throttling, a condition that does not hold) is a certain answer. A lost response, a timeout and an
     * internal error of the service are not.
     */
    boolean anyUncertain() {
        return sent > refused;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        sent++;
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        int status = context.httpResponse().statusCode();
        if (status >= 400 && status < 500) {
            refused++;
        }
    }
}
