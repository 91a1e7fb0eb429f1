package dev.singlet.runtime;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.SingletException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
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
 * @param intent what is done
 * @param repeatable whether to send the write twice has the effect of sending it once
 */
record SingleWrite(WriteIntent intent, boolean repeatable) {

    /**
     * Sends the write. Fails with {@link OutcomeUnknownException} if an attempt may have taken effect, and nothing after
     * it tells, whether the write can be repeated or not.
     *
     * @param request sends one request by the transport and with the configuration given
     * @param isOurs whether an item, empty if there is none, shows that this write took effect
     * @param recovered makes the result from the item that an earlier attempt has left behind
     */
    <R> CompletableFuture<R> execute(
            BiFunction<Transport, AwsRequestOverrideConfiguration, CompletableFuture<R>> request,
            Predicate<Map<String, AttributeValue>> isOurs,
            Function<Map<String, AttributeValue>, R> recovered,
            ToLongFunction<R> itemCount) {
        return OperationRun.execute(
                entity().table(),
                OperationRun.Subject.entity(intent.operation(), entity().name()),
                itemCount,
                run -> send(run, request).exceptionally(wrapped -> {
                    Throwable failure = Futures.failure(wrapped);
                    if (failure instanceof ConditionalCheckFailedException refused) {
                        return afterRefusal(run, refused.item(), isOurs, recovered);
                    }
                    // A refusal knows of the last attempt alone, and to get no answer proves nothing either.
                    if (failure instanceof SdkException answer && run.anyAttemptUncertain()) {
                        throw new OutcomeUnknownException(intent.operation(), entity().name(), answer);
                    }
                    throw SdkFailures.isTooLarge(failure) ? intent.tooLarge() : Futures.unchecked(failure);
                }));
    }

    private <R> R afterRefusal(
            OperationRun run,
            Map<String, AttributeValue> stored,
            Predicate<Map<String, AttributeValue>> isOurs,
            Function<Map<String, AttributeValue>, R> recovered) {
        SingletException failure = intent.refused(stored);
        // An attempt that was refused is no reason to believe that the write took effect, so a plain failure is never
        // taken for anything else.
        if (!run.anyAttemptUncertain()) {
            throw failure;
        }
        // The condition of a retry also fails if the attempt before has taken effect and its response was lost. What is
        // stored then is what this write makes, unless somebody has changed it since.
        if (isOurs.test(stored)) {
            return recovered.apply(stored);
        }
        throw new OutcomeUnknownException(intent.operation(), entity().name(), failure);
    }

    private <R> CompletableFuture<R> send(
            OperationRun run, BiFunction<Transport, AwsRequestOverrideConfiguration, CompletableFuture<R>> request) {
        Retries retries = new Retries(entity().table());
        return Futures.retry(
                () -> request.apply(run.transport(), repeatable ? run.followed() : run.once()),
                failure -> isWorthRetry(failure) ? retries.next() : CompletableFuture.completedFuture(false));
    }

    private Entity<?, ?, ?> entity() {
        return intent.entity();
    }

    // The SDK has retried a throttled request itself, unless it was told not to; it never retries a conflict.
    private boolean isWorthRetry(Throwable failure) {
        return repeatable
                ? failure instanceof TransactionConflictException
                : failure instanceof SdkException answer && SdkFailures.isRefusedForNow(answer);
    }
}
