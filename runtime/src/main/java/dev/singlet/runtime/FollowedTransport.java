package dev.singlet.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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

/** Sends the requests of one operation that listeners are told of. */
final class FollowedTransport implements Transport {

    private final Transport transport;
    private final RequestLog log;
    private final Reads reads;

    FollowedTransport(Transport transport, RequestLog log) {
        this.transport = transport;
        this.log = log;
        this.reads = new FollowedReads(transport, log);
    }

    @Override
    public CompletableFuture<GetItemResponse> get(GetItemRequest request) {
        return reads.get(request);
    }

    @Override
    public CompletableFuture<BatchGetItemResponse> batchGet(BatchGetItemRequest request) {
        return reads.batchGet(request);
    }

    @Override
    public CompletableFuture<QueryResponse> query(QueryRequest request) {
        return log.send(
                () -> transport.query(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))), response -> {
                    log.addScanned(response.scannedCount());
                    log.addCapacity(response.consumedCapacity());
                });
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return log.send(
                () -> transport.scan(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))), response -> {
                    log.addScanned(response.scannedCount());
                    log.addCapacity(response.consumedCapacity());
                });
    }

    @Override
    public CompletableFuture<PutItemResponse> put(PutItemRequest request) {
        return log.send(
                () -> transport.put(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<UpdateItemResponse> update(UpdateItemRequest request) {
        return log.send(
                () -> transport.update(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<DeleteItemResponse> delete(DeleteItemRequest request) {
        return log.send(
                () -> transport.delete(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<BatchWriteItemResponse> batchWrite(BatchWriteItemRequest request) {
        return log.send(
                () -> transport.batchWrite(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<TransactGetItemsResponse> transactGet(TransactGetItemsRequest request) {
        return log.send(
                () -> transport.transactGet(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<TransactWriteItemsResponse> transactWrite(TransactWriteItemsRequest request) {
        return log.send(
                () -> transport.transactWrite(request.copy(copy -> copy.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
        return log.send(() -> transport.describeTable(request), response -> {});
    }

    @Override
    public CompletableFuture<DescribeTimeToLiveResponse> describeTimeToLive(DescribeTimeToLiveRequest request) {
        return log.send(() -> transport.describeTimeToLive(request), response -> {});
    }

    @Override
    public CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request) {
        return log.send(() -> transport.createTable(request), response -> {});
    }

    @Override
    public CompletableFuture<DescribeTableResponse> awaitTable(DescribeTableRequest request) {
        return log.send(() -> transport.awaitTable(request), response -> {});
    }

    @Override
    public CompletableFuture<UpdateTimeToLiveResponse> updateTimeToLive(UpdateTimeToLiveRequest request) {
        return log.send(() -> transport.updateTimeToLive(request), response -> {});
    }

    @Override
    public CompletableFuture<Void> fanOut(int times, Supplier<CompletableFuture<Void>> body) {
        return transport.fanOut(times, body);
    }

    @Override
    public CompletableFuture<Boolean> pause(Duration duration) {
        return transport.pause(duration);
    }
}
