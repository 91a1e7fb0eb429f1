package dev.singlet.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What each fault does to a request, and to the table. */
class FaultyHttpClientTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final FaultyHttpClient HTTP = FaultyHttpClient.onDefault();

    private static DynamoDbClient client;
    private static String table;

    @BeforeAll
    static void createTable() {
        client = dynamo.clientBuilder()
                .httpClient(HTTP)
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        table = dynamo.createTable(CreateTableRequest.builder()
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @BeforeEach
    void reset() {
        HTTP.reset();
    }

    @Test
    void whatIsLostOnTheWayThereDoesNothing() {
        HTTP.inject(Fault.loseRequest());
        assertThrows(SdkClientException.class, () -> put("request"));
        assertFalse(exists("request"));
    }

    @Test
    void whatIsLostOnTheWayBackIsDone() {
        HTTP.inject(Fault.loseResponse());
        assertThrows(SdkClientException.class, () -> put("response"));
        assertTrue(exists("response"));
    }

    @Test
    void aProgramEndsBeforeOrAfterItsRequest() {
        HTTP.inject(Fault.crashBefore(), Fault.crashAfter());
        assertThrows(CrashError.class, () -> put("before"));
        assertThrows(CrashError.class, () -> put("after"));
        assertFalse(exists("before"));
        assertTrue(exists("after"));
        assertEquals(0, HTTP.faultsLeft());
    }

    @Test
    void theServiceRefuses() {
        HTTP.inject(Fault.refuse(400, "ProvisionedThroughputExceededException"));
        assertThrows(ProvisionedThroughputExceededException.class, () -> put("refused"));
        assertFalse(exists("refused"));
    }

    @Test
    void aPlanChoosesByNumberOperationAndBody() {
        List<SentRequest> seen = new ArrayList<>();
        HTTP.follow(request -> {
            seen.add(request);
            return request.operation().equals("PutItem") && request.body().contains("chosen")
                    ? Fault.loseRequest()
                    : Fault.none();
        });
        put("passed");
        assertThrows(SdkClientException.class, () -> put("chosen"));
        assertTrue(exists("passed"));
        assertEquals(
                List.of("SentRequest[0, PutItem]", "SentRequest[1, PutItem]", "SentRequest[2, GetItem]"),
                seen.stream().map(SentRequest::toString).toList());
        assertEquals(3, HTTP.requests());
        assertEquals(3, HTTP.bodies().size());
        HTTP.reset();
        put("chosen");
        assertEquals(1, HTTP.requests());
    }

    private static void put(String key) {
        client.putItem(put -> put.tableName(table).item(Map.of("pk", AttributeValue.fromS(key))));
    }

    private static boolean exists(String key) {
        return client.getItem(get -> get.tableName(table).key(Map.of("pk", AttributeValue.fromS(key))))
                .hasItem();
    }
}
