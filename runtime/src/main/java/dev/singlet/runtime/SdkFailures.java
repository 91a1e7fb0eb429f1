package dev.singlet.runtime;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Tells what a failure of the SDK says about the request. */
final class SdkFailures {

    private static final int FIRST_SERVER_ERROR = 500;

    private SdkFailures() {}

    /** Whether the request had no effect, but can have one if it is sent again later. */
    static boolean isRefusedForNow(SdkException failure) {
        return !isUncertain(failure)
                && (failure instanceof TransactionConflictException
                        || (failure instanceof SdkServiceException service && service.isThrottlingException()));
    }

    /** Whether the request may have taken effect or not: no response, or an error within the service. */
    static boolean isUncertain(SdkException failure) {
        return failure instanceof TransactionInProgressException
                || !(failure instanceof SdkServiceException service)
                || service.statusCode() >= FIRST_SERVER_ERROR;
    }
}
