package dev.singlet.runtime;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads by key that listeners are told of. */
record FollowedReads(Reads reads, RequestLog log) implements Reads {

    @Override
    public CompletableFuture<GetItemResponse> get(GetItemRequest request) {
        return log.send(
                () -> reads.get(request.copy(get -> get.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }

    @Override
    public CompletableFuture<BatchGetItemResponse> batchGet(BatchGetItemRequest request) {
        return log.send(
                () -> reads.batchGet(request.copy(get -> get.returnConsumedCapacity(log.wanted()))),
                response -> log.addCapacity(response.consumedCapacity()));
    }
}
