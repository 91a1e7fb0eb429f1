package dev.singlet.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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

/**
 * How requests are sent: by a synchronous or an asynchronous client of the SDK. Everything above it is written once, for
 * both.
 *
 * <p>No method throws; a failure is in the future. {@link Futures#failure} gives it as the SDK threw it.
 */
interface Transport extends Reads {

    CompletableFuture<QueryResponse> query(QueryRequest request);

    CompletableFuture<ScanResponse> scan(ScanRequest request);

    CompletableFuture<PutItemResponse> put(PutItemRequest request);

    CompletableFuture<UpdateItemResponse> update(UpdateItemRequest request);

    CompletableFuture<DeleteItemResponse> delete(DeleteItemRequest request);

    CompletableFuture<BatchWriteItemResponse> batchWrite(BatchWriteItemRequest request);

    CompletableFuture<TransactGetItemsResponse> transactGet(TransactGetItemsRequest request);

    CompletableFuture<TransactWriteItemsResponse> transactWrite(TransactWriteItemsRequest request);

    CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request);

    CompletableFuture<DescribeTimeToLiveResponse> describeTimeToLive(DescribeTimeToLiveRequest request);

    CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request);

    CompletableFuture<UpdateTimeToLiveResponse> updateTimeToLive(UpdateTimeToLiveRequest request);

    /** Waits up to five minutes until a table that is being created is active. */
    CompletableFuture<DescribeTableResponse> awaitTable(DescribeTableRequest request);

    /**
     * Does something several times at once.
     *
     * @param times how many times, 0 or more
     * @param body what to do, on a thread of its own if the client makes the thread wait
     * @return complete when all of it is
     */
    CompletableFuture<Void> fanOut(int times, Supplier<CompletableFuture<Void>> body);

    /**
     * Waits.
     *
     * @return true afterwards; false, at once, if the thread has been interrupted
     */
    CompletableFuture<Boolean> pause(Duration duration);
}
