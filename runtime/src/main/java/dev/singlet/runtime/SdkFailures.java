package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Tells what a failure of the SDK says about the request. */
final class SdkFailures {

    private static final int FIRST_SERVER_ERROR = 500;

    /** How the codes of what is wrong with a request begin, of the exception as of a part of a transaction. */
    private static final String INVALID = "Validation";

    private static final String TOO_LARGE = "Item size";

    private SdkFailures() {}

    /** Whether the request had no effect, but can have one if it is sent again later. */
    static boolean isRefusedForNow(SdkException failure) {
        return !isUncertain(failure)
                && (failure instanceof TransactionConflictException
                        || (failure instanceof SdkServiceException service && service.isThrottlingException()));
    }

    /** Whether an update was refused as the item would grow too large. DynamoDB has no code for that, only words. */
    static boolean isTooLarge(Throwable failure) {
        return failure instanceof DynamoDbException refused
                && refused.awsErrorDetails() != null
                && isTooLarge(
                        refused.awsErrorDetails().errorCode(),
                        refused.awsErrorDetails().errorMessage());
    }

    /** Whether this is why a transaction was cancelled. */
    static boolean isTooLarge(CancellationReason reason) {
        return isTooLarge(reason.code(), reason.message());
    }

    private static boolean isTooLarge(@Nullable String code, @Nullable String message) {
        return code != null && code.startsWith(INVALID) && message != null && message.contains(TOO_LARGE);
    }

    /** Whether the request may have taken effect or not: no response, or an error within the service. */
    static boolean isUncertain(SdkException failure) {
        return failure instanceof TransactionInProgressException
                || !(failure instanceof SdkServiceException service)
                || service.statusCode() >= FIRST_SERVER_ERROR;
    }
}
