package dev.singlet.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The same faults, for an asynchronous client. */
class FaultyAsyncHttpClientTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int ATTEMPTS = 4;
    private static final FaultyAsyncHttpClient HTTP = FaultyAsyncHttpClient.onDefault();

    private static DynamoDbAsyncClient client;
    private static String table;

    @BeforeAll
    static void createTable() {
        table = FaultTable.create(dynamo);
        client = DynamoDbAsyncClient.builder()
                .httpClient(HTTP)
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .circuitBreakerEnabled(false)
                                .build()))
                .build();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @BeforeEach
    void reset() {
        HTTP.reset();
    }

    /** Each loss is told once, so that the attempt after it never meets it: 100 times, as a second word is a race. */
    @Test
    void everyLossCostsOneAttempt() {
        for (int round = 0; round < 100; round++) {
            HTTP.reset();
            HTTP.inject(Fault.loseResponse(), Fault.loseRequest(), Fault.breakOffResponse());
            assertEquals(Integer.toString(round * 2 + 3), number(add("loss")));
            assertEquals(ATTEMPTS, HTTP.requests());
            assertEquals(ATTEMPTS, HTTP.bodies().size());
            add("loss", -1).join();
        }
    }

    @Test
    void whatNeverGetsAnAnswerFails() {
        HTTP.follow(request -> Fault.loseResponse());
        CompletionException failure =
                assertThrows(CompletionException.class, () -> add("never").join());
        assertInstanceOf(
                IOException.class,
                assertInstanceOf(SdkClientException.class, failure.getCause()).getCause());
        assertEquals(ATTEMPTS, HTTP.requests());
        HTTP.reset();
        assertEquals("5", number(add("never")));
    }

    @Test
    void theServiceRefusesOrFails() {
        HTTP.inject(Fault.throttle(), Fault.refuse(400, "ThrottlingException"), Fault.failAfter());
        assertEquals("2", number(add("service")));
        HTTP.follow(request -> Fault.failBefore());
        CompletionException failure =
                assertThrows(CompletionException.class, () -> add("service").join());
        assertInstanceOf(InternalServerErrorException.class, failure.getCause());
    }

    @Test
    void aRequestIsShortened() {
        HTTP.inject(Fault.leaveUnprocessed(2));
        var response = client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("short", 5))))
                .join();
        assertEquals(
                FaultTable.puts("short", 5).subList(3, 5),
                response.unprocessedItems().get(table));
        assertTrue(HTTP.bodies().get(0).contains("\"4\""));
    }

    @Test
    void aProgramEndsAfterItsRequest() {
        HTTP.inject(Fault.crashAfter());
        CompletionException failure =
                assertThrows(CompletionException.class, () -> add("crash").join());
        assertInstanceOf(
                CrashError.class,
                assertInstanceOf(SdkClientException.class, failure.getCause()).getCause());
        assertEquals(1, HTTP.requests());
        assertEquals(0, HTTP.faultsLeft());
        assertEquals("2", number(add("crash")));
    }

    private static String number(CompletableFuture<UpdateItemResponse> added) {
        return added.join()
                .attributes()
                .getOrDefault("number", AttributeValue.fromN("0"))
                .n();
    }

    private static CompletableFuture<UpdateItemResponse> add(String key) {
        return add(key, 1);
    }

    private static CompletableFuture<UpdateItemResponse> add(String key, int number) {
        return client.updateItem(update -> update.tableName(table)
                .key(FaultTable.key(key, "1"))
                .updateExpression("ADD #number :number")
                .expressionAttributeNames(Map.of("#number", "number"))
                .expressionAttributeValues(Map.of(":number", AttributeValue.fromN(Integer.toString(number))))
                .returnValues("ALL_NEW"));
    }
}
