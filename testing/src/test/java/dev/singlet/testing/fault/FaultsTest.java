package dev.singlet.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Faults that know what is sent. */
class FaultsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final FaultyHttpClient HTTP = FaultyHttpClient.onDefault();

    private static DynamoDbClient client;
    private static String table;

    @BeforeAll
    static void createTable() {
        table = FaultTable.create(dynamo);
        client = dynamo.clientBuilder()
                .httpClient(HTTP)
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
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

    @Test
    void theConnectionBreaksBeforeOrAfterTheRequest() {
        HTTP.inject(Fault.resetConnection(), Fault.breakOffResponse());
        assertThrows(SdkClientException.class, () -> put("broken", "before"));
        SdkClientException failure = assertThrows(SdkClientException.class, () -> get("other", "after"));
        assertInstanceOf(
                IOException.class,
                assertInstanceOf(UncheckedIOException.class, failure.getCause()).getCause());
        assertEquals(0, all("broken").size());
        HTTP.inject(Fault.breakOffResponse());
        assertThrows(SdkClientException.class, () -> putAndReturn("broken", "after"));
        assertEquals(1, all("broken").size());
    }

    @Test
    void theServiceFailsBeforeOrAfterItsWork() {
        HTTP.inject(Fault.failBefore(), Fault.failAfter(), Fault.throttle());
        assertThrows(InternalServerErrorException.class, () -> put("inside", "before"));
        assertThrows(InternalServerErrorException.class, () -> put("inside", "after"));
        assertThrows(ProvisionedThroughputExceededException.class, () -> put("inside", "busy"));
        assertEquals(List.of("after"), sorts(all("inside")));
    }

    @Test
    void aDelayIsMetByATimeout() {
        HTTP.inject(Fault.delay(Duration.ofMinutes(1)), Fault.delay(Duration.ZERO));
        assertThrows(
                ApiCallAttemptTimeoutException.class,
                () -> client.putItem(request -> request.tableName(table)
                        .item(FaultTable.item("late", "1"))
                        .overrideConfiguration(timeout -> timeout.apiCallAttemptTimeout(Duration.ofMillis(50)))));
        assertFalse(Thread.interrupted());
        assertEquals(0, all("late").size());
        assertEquals(0, HTTP.faultsLeft());
        assertThrows(IllegalArgumentException.class, () -> Fault.delay(Duration.ofMillis(-1)));
    }

    @Test
    void whatIsLeftUnprocessedIsNotWritten() {
        HTTP.inject(Fault.leaveUnprocessed(2), Fault.leaveUnprocessed(9));
        BatchWriteItemResponse some =
                client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("writes", 5))));
        assertEquals(
                FaultTable.puts("writes", 5).subList(3, 5),
                some.unprocessedItems().get(table));
        assertEquals(List.of("0", "1", "2"), sorts(all("writes")));

        HTTP.inject(Fault.leaveUnprocessed(9));
        BatchWriteItemResponse none =
                client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("none", 5))));
        assertEquals(Map.of(table, FaultTable.puts("none", 5)), none.unprocessedItems());
        assertEquals(List.of(), all("none"));
        assertThrows(IllegalArgumentException.class, () -> Fault.leaveUnprocessed(0));
    }

    @Test
    void whatIsLeftUnprocessedIsNotRead() {
        client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("reads", 5))));
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .consistentRead(true)
                .keys(IntStream.range(0, 5)
                        .mapToObj(sort -> FaultTable.key("reads", Integer.toString(sort)))
                        .toList())
                .build();
        HTTP.inject(Fault.leaveUnprocessed(2));
        BatchGetItemResponse read = client.batchGetItem(batch -> batch.requestItems(Map.of(table, keys)));
        assertEquals(
                List.of("0", "1", "2"),
                sorts(read.responses().getOrDefault(table, List.of())).stream()
                        .sorted()
                        .toList());
        assertEquals(
                keys.toBuilder().keys(keys.keys().subList(3, 5)).build(),
                read.unprocessedKeys().get(table));
        HTTP.inject(Fault.leaveUnprocessed(5));
        BatchGetItemResponse nothing = client.batchGetItem(batch -> batch.requestItems(Map.of(table, keys)));
        assertEquals(Map.of(), nothing.responses());
        assertEquals(keys, nothing.unprocessedKeys().get(table));
    }

    @Test
    void pagesThatEndEarlyLoseNothing() {
        client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("pages", 5))));
        HTTP.reset();
        HTTP.inject(Fault.truncatePage(2), Fault.truncatePage(1));
        assertEquals(List.of("0", "1", "2", "3", "4"), sorts(all("pages")));
        assertEquals(3, HTTP.requests());
        HTTP.inject(Fault.truncatePage(9));
        assertEquals(3, client.query(query("pages").limit(3).build()).count());
        assertThrows(IllegalArgumentException.class, () -> Fault.truncatePage(0));
    }

    @Test
    void emptyPagesLoseNothing() {
        client.batchWriteItem(batch -> batch.requestItems(Map.of(table, FaultTable.puts("empty", 5))));
        for (boolean forward : new boolean[] {true, false}) {
            HTTP.reset();
            HTTP.follow(new EmptyPages(request -> request.number() % 2 == 0));
            List<Integer> sizes = new ArrayList<>();
            List<String> sorts =
                    sorts(all(query("empty").limit(2).scanIndexForward(forward).build(), sizes));
            assertEquals(forward ? List.of("0", "1", "2", "3", "4") : List.of("4", "3", "2", "1", "0"), sorts);
            assertEquals(List.of(0, 2, 0, 2, 0, 1), sizes);
        }
        HTTP.follow(new EmptyPages(request -> true));
        assertEquals(0, all("nothing").size());
    }

    @Test
    void anIndexThatIsStaleGivesWhatItGave() {
        StaleIndex index = new StaleIndex();
        HTTP.follow(index);
        put("stale", "1");
        assertEquals(1, indexed("stale").count());
        index.freeze();
        put("stale", "2");

        assertEquals(1, indexed("stale").count());
        assertEquals(2, client.query(query("stale").build()).count());
        assertEquals(1, index.remembered());
        index.thaw();
        assertEquals(2, indexed("stale").count());
    }

    @Test
    void aTransactionIsCancelledBecauseOfTheActionsThatAreNamed() {
        HTTP.inject(
                Fault.cancel(1, "TransactionConflict"),
                Fault.cancel(Map.of(0, "ConditionalCheckFailed", 1, "ThrottlingError")));
        assertEquals(List.of("None", "TransactionConflict"), reasons());
        assertEquals(List.of("ConditionalCheckFailed", "ThrottlingError"), reasons());
        assertEquals(0, all("cancelled").size());
        HTTP.inject(Fault.cancel(2, "TransactionConflict"));
        assertThrows(IllegalArgumentException.class, this::transact);
        HTTP.inject(Fault.stillInProgress());
        assertThrows(TransactionInProgressException.class, this::transact);
    }

    @Test
    void aFaultThatDoesNotFitLetsARequestPass() {
        HTTP.inject(Fault.leaveUnprocessed(1), Fault.truncatePage(1), Fault.cancel(0, "TransactionConflict"));
        put("fit", "1");
        put("fit", "2");
        put("fit", "3");
        assertEquals(0, HTTP.faultsLeft());
        assertEquals(3, all("fit").size());
    }

    private List<String> reasons() {
        return assertThrows(TransactionCanceledException.class, this::transact).cancellationReasons().stream()
                .map(CancellationReason::code)
                .toList();
    }

    private void transact() {
        client.transactWriteItems(
                request -> request.transactItems(List.of(putting("cancelled", "1"), putting("cancelled", "2"))));
    }

    private static TransactWriteItem putting(String partition, String sort) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(FaultTable.item(partition, sort)))
                .build();
    }

    private static void put(String partition, String sort) {
        client.putItem(put -> put.tableName(table).item(FaultTable.item(partition, sort)));
    }

    private static void putAndReturn(String partition, String sort) {
        client.updateItem(update ->
                update.tableName(table).key(FaultTable.key(partition, sort)).returnValues("ALL_NEW"));
    }

    private static void get(String partition, String sort) {
        client.getItem(get -> get.tableName(table).key(FaultTable.key(partition, sort)));
    }

    private static QueryRequest.Builder query(String partition) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)));
    }

    private static QueryResponse indexed(String partition) {
        return client.query(request -> request.tableName(table)
                .indexName(FaultTable.INDEX)
                .keyConditionExpression("#group = :group")
                .expressionAttributeNames(Map.of("#group", "group"))
                .expressionAttributeValues(Map.of(":group", AttributeValue.fromS("group of " + partition))));
    }

    private static List<Map<String, AttributeValue>> all(String partition) {
        return all(query(partition).build(), new ArrayList<>());
    }

    private static List<Map<String, AttributeValue>> all(QueryRequest query, List<Integer> sizes) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        client.queryPaginator(query).forEach(page -> {
            sizes.add(page.items().size());
            items.addAll(page.items());
        });
        return items;
    }

    private static List<String> sorts(List<Map<String, AttributeValue>> items) {
        return items.stream()
                .map(item -> item.getOrDefault("sk", AttributeValue.fromS("")).s())
                .toList();
    }
}
