package dev.singlet.eventsourcing.projection;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UnprocessedItemsException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells failures of an event from those that pass, which must not park all aggregates during an outage. */
final class Failures {

    private static final String INVALID = "ValidationException";

    private Failures() {}

    /** Whether the network or the service failed, so that any other event could fail as well. */
    static boolean areOfTheService(RuntimeException failure) {
        if (failure instanceof TransactionFailedException refused) {
            return !refused.failures().isEmpty()
                    && refused.failures().stream().map(Failure::reason).allMatch(Failures::isPassing);
        }
        return failure instanceof OutcomeUnknownException
                || failure instanceof UnprocessedItemsException
                || (failure instanceof SdkException sdk && !isInvalid(sdk));
    }

    /** Whether the condition of an action did not hold. */
    static boolean isOfCondition(TransactionFailedException refused, int action) {
        return refused.failure(action)
                .map(Failure::reason)
                .filter(reason -> reason == Reason.CONDITION_FAILED || reason == Reason.NOT_FOUND)
                .isPresent();
    }

    private static boolean isPassing(Reason reason) {
        return reason == Reason.CONFLICT || reason == Reason.THROTTLED;
    }

    // The request itself is wrong, whoever sends it.
    private static boolean isInvalid(SdkException failure) {
        return failure instanceof AwsServiceException service
                && service.awsErrorDetails() != null
                && INVALID.equals(service.awsErrorDetails().errorCode());
    }
}
