package dev.singlet.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Sends requests by a synchronous client, in the thread that asks: every future is complete when it is returned.
 *
 * @param client the client
 */
record BlockingTransport(DynamoDbClient client) implements Transport {

    @Override
    public CompletableFuture<GetItemResponse> get(GetItemRequest request) {
        return call(client::getItem, request);
    }

    @Override
    public CompletableFuture<QueryResponse> query(QueryRequest request) {
        return call(client::query, request);
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return call(client::scan, request);
    }

    @Override
    public CompletableFuture<PutItemResponse> put(PutItemRequest request) {
        return call(client::putItem, request);
    }

    @Override
    public CompletableFuture<UpdateItemResponse> update(UpdateItemRequest request) {
        return call(client::updateItem, request);
    }

    @Override
    public CompletableFuture<DeleteItemResponse> delete(DeleteItemRequest request) {
        return call(client::deleteItem, request);
    }

    @Override
    public CompletableFuture<BatchGetItemResponse> batchGet(BatchGetItemRequest request) {
        return call(client::batchGetItem, request);
    }

    @Override
    public CompletableFuture<BatchWriteItemResponse> batchWrite(BatchWriteItemRequest request) {
        return call(client::batchWriteItem, request);
    }

    @Override
    public CompletableFuture<TransactGetItemsResponse> transactGet(TransactGetItemsRequest request) {
        return call(client::transactGetItems, request);
    }

    @Override
    public CompletableFuture<TransactWriteItemsResponse> transactWrite(TransactWriteItemsRequest request) {
        return call(client::transactWriteItems, request);
    }

    @Override
    public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
        return call(client::describeTable, request);
    }

    @Override
    public CompletableFuture<DescribeTimeToLiveResponse> describeTimeToLive(DescribeTimeToLiveRequest request) {
        return call(client::describeTimeToLive, request);
    }

    @Override
    public CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request) {
        return call(client::createTable, request);
    }

    @Override
    public CompletableFuture<UpdateTimeToLiveResponse> updateTimeToLive(UpdateTimeToLiveRequest request) {
        return call(client::updateTimeToLive, request);
    }

    @Override
    public CompletableFuture<DescribeTableResponse> awaitTable(DescribeTableRequest request) {
        return call(this::waited, request);
    }

    @Override
    public CompletableFuture<Void> fanOut(int times, Supplier<CompletableFuture<Void>> body) {
        return new FanOut(times, body).run();
    }

    @Override
    public CompletableFuture<Boolean> pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
            return CompletableFuture.completedFuture(true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return CompletableFuture.completedFuture(false);
        }
    }

    private DescribeTableResponse waited(DescribeTableRequest request) {
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder()
                .client(client)
                .overrideConfiguration(TableCreation.PATIENCE)
                .build()) {
            return waiter.waitUntilTableExists(request).matched().response().orElseThrow();
        }
    }

    private static <A, R> CompletableFuture<R> call(Function<A, R> method, A request) {
        try {
            return CompletableFuture.completedFuture(method.apply(request));
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
