package dev.singlet.runtime;

import dev.singlet.Operation;
import dev.singlet.OutcomeUnknownException;
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
     * @param isOurs whether an item, empty if there is none, is what this write leaves behind
     * @param recovered makes the result from the item that an earlier attempt has left behind
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
                        // The condition of a retry also fails if the attempt before has taken effect and its response
                        // was lost. What is stored then is what this write makes. An attempt that was refused is no
                        // reason to believe that, so a plain failure is never taken for a success.
                        if (run.anyAttemptUncertain() && isOurs.test(stored)) {
                            return recovered.apply(stored);
                        }
                        throw WriteFailures.conditionFailed(entity, operation, stored);
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
                if (!repeatable && SdkFailures.isUncertain(failure) && run.anyAttemptUncertain()) {
                    throw new OutcomeUnknownException(operation, entity.name(), failure);
                }
                throw failure;
            }
        }
    }

    // The SDK has retried a throttled request itself, unless it was told not to; it never retries a conflict.
    private boolean isWorthRetry(SdkException failure) {
        return repeatable ? failure instanceof TransactionConflictException : SdkFailures.isRefusedForNow(failure);
    }
}
