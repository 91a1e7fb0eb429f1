package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Attempts are simulated: the log is told of them as the SDK would tell it. */
class AttemptLogTest {

    private final AttemptLog whole = new AttemptLog();
    private final AttemptLog log = new AttemptLog(whole);

    @Test
    void nothingSentIsNothingUncertain() {
        assertEquals(0, log.sent());
        assertFalse(log.anyUncertain());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 429, 499})
    void aRefusalIsCertain(int status) {
        attempt(log, status);

        assertEquals(1, log.sent());
        assertFalse(log.anyUncertain());
        assertFalse(whole.anyUncertain());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 399, 500, 503})
    void everyOtherAnswerIsUncertain(int status) {
        attempt(log, status);

        assertTrue(log.anyUncertain());
        assertTrue(whole.anyUncertain());
    }

    @Test
    void anAttemptWithoutAnAnswerStaysUncertainHoweverManyAreRefusedAfterIt() {
        log.beforeTransmission(context(200), new ExecutionAttributes());
        attempt(log, 400);
        attempt(log, 400);

        assertEquals(3, log.sent());
        assertTrue(log.anyUncertain());
    }

    @Test
    void aWholeCountsTheAttemptsOfAllItsParts() {
        attempt(log, 400);
        attempt(new AttemptLog(whole), 500);
        log.countRequest();

        assertEquals(2, log.sent());
        assertEquals(3, whole.sent());
        assertTrue(whole.anyUncertain());
    }

    private static void attempt(AttemptLog log, int status) {
        log.beforeTransmission(context(status), new ExecutionAttributes());
        log.afterTransmission(context(status), new ExecutionAttributes());
    }

    private static InterceptorContext context(int status) {
        return InterceptorContext.builder()
                .request(GetItemRequest.builder().build())
                .httpResponse(SdkHttpResponse.builder().statusCode(status).build())
                .build();
    }
}
