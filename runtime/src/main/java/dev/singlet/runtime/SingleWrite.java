package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.SingletException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Sends the write of one item so that retries never double its effect.
 *
 * @param entity the entity written
 * @param operation what is done
 * @param repeatable whether to send the write twice has the effect of sending it once
 */
record SingleWrite(Entity<?, ?, ?> entity, Operation operation, boolean repeatable) {

    /**
     * Sends the write.
     *
     * @param request sends one request with the configuration given
     * @param isOurs whether an item, empty if there is none, shows that this write took effect
     * @param recovered makes the result from the item that an earlier attempt has left behind
     * @throws OutcomeUnknownException if an attempt may have taken effect, and nothing after it tells
     */
    <R> R execute(
            Function<AwsRequestOverrideConfiguration, R> request,
            Predicate<Map<String, AttributeValue>> isOurs,
            Function<Map<String, AttributeValue>, R> recovered,
            ToLongFunction<R> itemCount) {
        return OperationRun.execute(
                entity.table(), OperationRun.Subject.entity(operation, entity.name()), itemCount, run -> {
                    try {
                        return send(run, request);
                    } catch (ConditionalCheckFailedException refused) {
                        Map<String, AttributeValue> stored = refused.item();
                        SingletException failure = WriteFailures.conditionFailed(entity, operation, stored);
                        // An attempt that was refused is no reason to believe that the write took effect, so a plain
                        // failure is never taken for anything else.
                        if (!run.anyAttemptUncertain()) {
                            throw failure;
                        }
                        // The condition of a retry also fails if the attempt before has taken effect and its response
                        // was lost. What is stored then is what this write makes, unless somebody has changed it since.
                        if (isOurs.test(stored)) {
                            return recovered.apply(stored);
                        }
                        throw new OutcomeUnknownException(operation, entity.name(), failure);
                    }
                });
    }

    private <R> R send(OperationRun run, Function<AwsRequestOverrideConfiguration, R> request) {
        Retries retries = new Retries(entity.table().options());
        while (true) {
            try {
                return request.apply(repeatable ? run.followed() : run.once());
            } catch (SdkException failure) {
                if (isWorthRetry(failure) && retries.next()) {
                    continue;
                }
                throw isMisleading(failure, run)
                        ? new OutcomeUnknownException(operation, entity.name(), failure)
                        : failure;
            }
        }
    }

    // A refusal claims that nothing was done, but knows of the last attempt alone. The failure to get a response to a
    // write that can be repeated claims nothing.
    private boolean isMisleading(SdkException failure, OperationRun run) {
        return run.anyAttemptUncertain()
                && !(failure instanceof ConditionalCheckFailedException)
                && !(repeatable && SdkFailures.isUncertain(failure));
    }

    // The SDK has retried a throttled request itself, unless it was told not to; it never retries a conflict.
    private boolean isWorthRetry(SdkException failure) {
        return repeatable ? failure instanceof TransactionConflictException : SdkFailures.isRefusedForNow(failure);
    }
}
