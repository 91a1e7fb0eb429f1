package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

class SdkFailuresTest {

    private static final String NOTHING_DONE = "nothing done";
    private static final String REFUSED_FOR_NOW = "refused for now";
    private static final String UNCERTAIN = "uncertain";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ThrottlingException",
                "ProvisionedThroughputExceededException",
                "RequestLimitExceeded",
                "TooManyRequestsException"
            })
    void aThrottledRequestCanBeSentAgain(String code) {
        assertEquals(REFUSED_FOR_NOW, verdict(answer(400, code)));
    }

    @Test
    void aTypedRefusalCanBeSentAgain() {
        assertEquals(
                REFUSED_FOR_NOW,
                verdict(TransactionConflictException.builder().statusCode(400).build()));
        assertEquals(REFUSED_FOR_NOW, verdict(answer(429, "Other")));
        assertEquals(
                REFUSED_FOR_NOW,
                verdict(ProvisionedThroughputExceededException.builder()
                        .awsErrorDetails(details("ProvisionedThroughputExceededException"))
                        .statusCode(400)
                        .build()));
        assertEquals(
                REFUSED_FOR_NOW,
                verdict(RequestLimitExceededException.builder()
                        .awsErrorDetails(details("RequestLimitExceeded"))
                        .statusCode(400)
                        .build()));
    }

    @Test
    void aRequestThatCannotHaveAnEffectIsNoReasonToSendItAgain() {
        assertEquals(
                NOTHING_DONE,
                verdict(ConditionalCheckFailedException.builder()
                        .statusCode(400)
                        .build()));
        assertEquals(NOTHING_DONE, verdict(answer(400, "ValidationException")));
        assertEquals(NOTHING_DONE, verdict(answer(499, "Other")));
    }

    @ParameterizedTest
    @CsvSource({"500, InternalServerError", "500, ThrottlingException", "503, ServiceUnavailable"})
    void anErrorOfTheServerTellsNothing(int status, String code) {
        assertEquals(UNCERTAIN, verdict(answer(status, code)));
    }

    @Test
    void aRequestWithoutAnAnswerTellsNothing() {
        assertEquals(UNCERTAIN, verdict(SdkClientException.create("lost")));
        assertEquals(UNCERTAIN, verdict(ApiCallTimeoutException.create(1)));
        assertEquals(
                UNCERTAIN,
                verdict(InternalServerErrorException.builder().statusCode(500).build()));
    }

    @Test
    void aTransactionUnderWayTellsNothing() {
        assertEquals(
                UNCERTAIN,
                verdict(TransactionInProgressException.builder().statusCode(400).build()));
        assertEquals(
                UNCERTAIN,
                verdict(TransactionInProgressException.builder()
                        .awsErrorDetails(details("ThrottlingException"))
                        .statusCode(429)
                        .build()));
    }

    private static String verdict(SdkException failure) {
        boolean uncertain = SdkFailures.isUncertain(failure);
        boolean refused = SdkFailures.isRefusedForNow(failure);
        if (uncertain && refused) {
            return "both";
        }
        return uncertain ? UNCERTAIN : refused ? REFUSED_FOR_NOW : NOTHING_DONE;
    }

    private static SdkException answer(int status, String code) {
        return DynamoDbException.builder()
                .awsErrorDetails(details(code))
                .statusCode(status)
                .build();
    }

    private static AwsErrorDetails details(String code) {
        return AwsErrorDetails.builder().errorCode(code).build();
    }
}
